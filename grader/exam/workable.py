"""Whether a case can be worked in the time that there is, and is about its topic: few operations, and no idle number.

Runs the answer alone, on what the question prints.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.exam.operations import Tally, results
from grader.exam.values import Value
from grader.format.exercise import Exercise
from grader.running.values import is_array

MOST_FUNCTIONS = 4  # values of exp, tanh and the like: the screen has a calculator for + − × ÷ √
MOST_OPERATIONS = 36  # of all values of a case together: 90 seconds, at two and a half for each
# Other numbers: near the first ones, in reverse order, of the other sign, far away.
_MOVES: tuple[Callable[[Any], Any], ...] = (
    lambda value: 0.9 * value + 0.013,
    lambda value: np.flip(value) if is_array(value) else 0.5 * value,
    lambda value: -value,
    lambda value: 10 * value + 1,
)


def operations_for(exercise: Exercise, arguments: Mapping[str, Value]) -> int | None:
    """How many operations the results of the answer take; None where they are too many, or are not worth asking for.

    That is where a number that is given could be any other: momentum that meets no velocity, a threshold that nothing
    reaches. Whoever sees that has nothing to compute.
    """
    tally = Tally()
    own = results(exercise, arguments, tally)
    if own is None or tally.functions > MOST_FUNCTIONS or tally.operations > MOST_OPERATIONS:
        return None
    idle = any(_is_idle(exercise, arguments, name, own) for name in arguments)
    return None if idle else tally.operations


def _is_idle(exercise: Exercise, arguments: Mapping[str, Value], name: str, own: list[Any]) -> bool:
    """Whether the fractions of an argument may be any others."""
    value = arguments[name]
    moved = [_moved(value, move) for move in _MOVES]
    if moved[0] is value:
        return False
    return all(_same(results(exercise, {**arguments, name: other}), own) for other in moved)


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
