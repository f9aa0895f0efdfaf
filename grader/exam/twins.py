"""Which blanks are told by another line of their code: the same statement under other names. Executes nothing."""

from __future__ import annotations

import ast

from grader.format.exercise import Exercise
from grader.judging.choices import of_blank, statements

SHOWN = 0  # stands for a line that is in no blank
_LEAST = 12  # characters: what is shorter is alike by chance
_LIBRARIES = frozenset(["np", "math", "tf", "keras", "layers", "ops"])


def twins_of(exercise: Exercise) -> dict[int, set[int]]:
    """For each blank the others that say the same under other names, `SHOWN` among them for a line without a blank.

    None where half of the mistakes have other names alone: then these are what is asked about, and no other line tells them.
    """
    own: dict[int, list[str]] = {number: [] for number in (SHOWN, *_numbers(exercise))}
    for node in ast.walk(ast.parse(exercise.answer)):
        value = node.value if isinstance(node, ast.Assign | ast.AugAssign | ast.Return) else None
        if value is not None and len(ast.unparse(value)) >= _LEAST:
            own[_place(exercise, value)].append(_shape(value))
    return {
        number: {
            other for other, shapes in own.items() if other != number and {*shapes} & {*own[number]}
        }
        if not _of_names(exercise, number)
        else set()
        for number in _numbers(exercise)
    }


def _of_names(exercise: Exercise, number: int) -> bool:
    """Whether half of the mistakes in a blank differ from what is right in names alone."""
    right, *wrong = (
        _shape(ast.parse(statements(exercise, (number,), edits)))
        for edits in ((), *(mistake.edits for mistake in of_blank(exercise, number)))
    )
    return 2 * wrong.count(right) >= len(wrong) > 0


def _numbers(exercise: Exercise) -> list[int]:
    return [blank.number for blank in exercise.blanks]


def _place(exercise: Exercise, node: ast.expr) -> int:
    """The blank that an expression stands in, or `SHOWN`."""
    for blank in exercise.blanks:
        first = exercise.answer.count("\n", 0, blank.start) + 1
        if first <= node.lineno <= first + exercise.answer.count("\n", blank.start, blank.end):
            return blank.number
    return SHOWN


def _shape(value: ast.AST) -> str:
    """The expression without its own names and words."""
    copy = ast.parse(ast.unparse(value))
    for part in ast.walk(copy):
        if isinstance(part, ast.Name) and part.id not in _LIBRARIES:
            part.id = "_"
        elif isinstance(part, ast.Constant) and isinstance(part.value, str):
            part.value = ""
    return ast.dump(copy)
