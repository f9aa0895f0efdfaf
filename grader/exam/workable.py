"""Whether a case can be worked on paper, and is about its topic: few functions that no calculator has, and no idle number.

Runs the answer alone, on what the question prints.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping
from typing import Any, cast

import numpy as np

from grader.exam.values import Value
from grader.format.exercise import Exercise
from grader.running.values import is_array

MOST_FUNCTIONS = 4  # values of exp, tanh and the like: the screen has a calculator for + − × ÷ √
_FUNCTIONS = frozenset(
    [
        "exp",
        "expm1",
        "exp2",
        "log",
        "log1p",
        "log2",
        "log10",
        "logaddexp",
        "sin",
        "cos",
        "tan",
        "arcsin",
        "arccos",
        "arctan",
        "arctan2",
        "sinh",
        "cosh",
        "tanh",
        "power",
        "float_power",
        "cbrt",
    ]
)
# Other numbers: near the first ones, in reverse order, of the other sign, far away.
_MOVES: tuple[Callable[[Any], Any], ...] = (
    lambda value: 0.9 * value + 0.013,
    lambda value: np.flip(value) if is_array(value) else 0.5 * value,
    lambda value: -value,
    lambda value: 10 * value + 1,
)


def is_workable(exercise: Exercise, arguments: Mapping[str, Value]) -> bool:
    """Whether the results of the answer take few functions, and none of the given numbers could be any other.

    Momentum that meets no velocity, a threshold that nothing reaches: whoever sees that has nothing to compute.
    """
    counted = _Counted()
    own = _results(exercise, arguments, counted)
    if own is None or counted.count > MOST_FUNCTIONS:
        return False
    return not any(_is_idle(exercise, arguments, name, own) for name in arguments)


def _is_idle(exercise: Exercise, arguments: Mapping[str, Value], name: str, own: list[Any]) -> bool:
    """Whether the fractions of an argument may be any others."""
    value = arguments[name]
    moved = [_moved(value, move) for move in _MOVES]
    if moved[0] is value:
        return False
    return all(_same(_results(exercise, {**arguments, name: other}), own) for other in moved)


class _Counted:
    """NumPy, counting the numbers of which a function is taken that a calculator lacks."""

    def __init__(self) -> None:
        self.count = 0

    def __getattr__(self, name: str) -> Any:
        found = getattr(np, name)
        return self._counting(found) if name in _FUNCTIONS else found

    def _counting(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*arguments: Any, **options: Any) -> Any:
            result = function(*arguments, **options)
            self.count += int(np.size(result))
            return result

        return counting


def _results(
    exercise: Exercise, arguments: Mapping[str, Value], counted: _Counted | None = None
) -> list[Any] | None:
    """What the answer returns, None where it raises."""
    scope: dict[str, Any] = {"__name__": "answer"}
    try:
        exec(compile(exercise.answer, str(exercise.path), "exec", dont_inherit=True), scope)
        if counted is not None:
            scope["np"] = counted
        with np.errstate(all="ignore"):
            returned = scope[exercise.function](**copy.deepcopy(dict(arguments)))
    except Exception:
        return None
    if isinstance(returned, tuple):
        return [*cast("tuple[object, ...]", returned)]
    return [returned]


def _same(one: list[Any] | None, other: list[Any]) -> bool:
    if one is None:
        return False
    try:
        np.testing.assert_equal(one, other)
    except AssertionError:
        return False
    return True


def _moved(value: Value, move: Callable[[Any], Any]) -> Value:
    """The same with all its fractions changed; the very same where it has none."""
    if is_array(value):
        return move(value) if value.dtype.kind == "f" else value
    if isinstance(value, float):
        return move(value) if math.isfinite(value) else value
    if isinstance(value, dict):
        parts = {name: _moved(part, move) for name, part in value.items()}
        return parts if any(parts[name] is not value[name] for name in value) else value
    if isinstance(value, list | tuple):
        moved = [_moved(part, move) for part in value]
        if all(one is other for one, other in zip(moved, value, strict=True)):
            return value
        return moved if isinstance(value, list) else tuple(moved)
    return value
