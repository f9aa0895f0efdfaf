"""The steps by which a value question is worked: the statements of the answer, and what they give on its case."""

from __future__ import annotations

import ast
from collections import Counter

import numpy as np

from grader.exam.values import Value, shown_arguments
from grader.format.exercise import Exercise
from grader.judging.raised import Raised
from grader.judging.variables import variables_of_answer
from grader.running.task import Case
from grader.running.values import is_array

Step = tuple[str, str]  # what is computed, as code, and what it is
MOST_NUMBERS = 24  # of a step
_DECIMALS = 4
_WIDTH = 100  # characters of a statement


def worked_steps(
    exercise: Exercise, arguments: dict[str, Value], output: str, right: str
) -> tuple[Step, ...]:
    """From the arguments to `output`, which is `right`: what is computed once, in its order, then what is returned."""
    (held,) = variables_of_answer(exercise, (Case(arguments, {}, 0),))
    function = _function(exercise)
    returned = _returned(function, exercise.outputs, output)
    if function is None or returned is None or isinstance(held, Raised):
        return ((output, right),)
    steps: list[Step] = []
    for name, node in _leading_to(returned, function):
        value = held.get(name)
        if is_array(value) and value.size <= MOST_NUMBERS and value.dtype.kind in "iufb":
            steps.append((_code(node, name), _shown(value)))
    last = ast.unparse(returned)
    if not any(code.startswith(f"{last} = ") for code, _ in steps[-1:]):
        steps.append((last if len(last) <= _WIDTH else output, right))
    return tuple(steps)


def _shown(value: np.ndarray) -> str:
    rounded = np.round(value, _DECIMALS) + 0.0 if value.dtype.kind == "f" else value
    return shown_arguments({"": rounded}).removeprefix(" = ").replace("\n   ", "\n")


def _function(exercise: Exercise) -> ast.FunctionDef | None:
    own = [
        node
        for node in ast.parse(exercise.answer).body
        if isinstance(node, ast.FunctionDef) and node.name == exercise.function
    ]
    return own[-1] if own else None


def _leading_to(returned: ast.expr, function: ast.FunctionDef) -> list[tuple[str, ast.Assign]]:
    """Variables that what is returned is computed from, if their value in the end is that of one statement, outside of all
    loops and conditions.
    """
    stored = Counter(name for node in function.body for name, stores in _names(node) if stores)
    needed = {name for name, _ in _names(returned)}
    found: list[tuple[str, ast.Assign]] = []
    for node in reversed(function.body):
        names = _names(node)
        own = {name for name, stores in names if stores}
        if own.isdisjoint(needed):
            continue
        needed |= {name for name, _ in names}
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if stored[name] == 1:
                found.append((name, node))
    return found[::-1]


def _names(node: ast.AST) -> list[tuple[str, bool]]:
    """The names in it, and whether each is given a value there."""
    return [
        (part.id, isinstance(part.ctx, ast.Store))
        for part in ast.walk(node)
        if isinstance(part, ast.Name)
    ]


def _code(node: ast.Assign, name: str) -> str:
    text = ast.unparse(node)
    return text if len(text) <= _WIDTH else name


def _returned(
    function: ast.FunctionDef | None, outputs: tuple[str, ...], output: str
) -> ast.expr | None:
    """The expression that is returned as `output`; None where that cannot be told."""
    last = function.body[-1] if function is not None else None
    if not isinstance(last, ast.Return) or last.value is None:
        return None
    if len(outputs) == 1:
        return last.value
    value = last.value
    if output not in outputs or not isinstance(value, ast.Tuple) or len(value.elts) != len(outputs):
        return None  # a part of what is returned, say
    return value.elts[outputs.index(output)]
