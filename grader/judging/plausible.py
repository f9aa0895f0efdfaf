"""Which named mistakes a submission cannot have made: those at a blank that it fills as the answer does.

Equal values alone do not tell: what is wrong at one blank may give the values of a mistake at another.
"""

from __future__ import annotations

import ast
import textwrap

from grader.format.edits import Edit, edited_statement
from grader.format.exercise import Exercise
from grader.format.filled import Filled, parsed, statement_of
from grader.format.gradable import Gradable


def impossible_mistakes(exercise: Gradable, source: str, filled: Filled | None) -> frozenset[str]:
    """Names of the mistakes at a blank where `source` has a right statement, the answer's or a variant's, and not theirs.

    `filled` is the submission taken apart, None where it cannot be.
    """
    if not isinstance(exercise, Exercise):
        return frozenset()
    right = {blank.number: {statement_of(exercise, blank)} for blank in exercise.blanks}
    for variant in exercise.variants:
        for number in {edit.blank for edit in variant.edits}:
            right[number] |= _with_edits(exercise, number, variant.edits)
    own = _own_statements(exercise, source, filled)
    return frozenset(
        mistake.name
        for mistake in exercise.mistakes
        for number in mistake.blanks
        for wrong in (_with_edits(exercise, number, mistake.edits),)
        if own.get(number, set()) & right[number] - wrong and not own.get(number, set()) & wrong
    )


def _own_statements(exercise: Exercise, source: str, filled: Filled | None) -> dict[int, set[str]]:
    """What fills each blank of the submission; where that cannot be told apart, all that it holds may."""
    if filled is not None:
        return {part.blank: {part.text} for part in filled.parts}
    tree = parsed(source)
    nodes = ast.walk(tree) if tree is not None else ()
    held = {ast.unparse(node) for node in nodes if isinstance(node, ast.stmt)}
    return {blank.number: held for blank in exercise.blanks}


def _with_edits(exercise: Exercise, number: int, edits: tuple[Edit, ...]) -> set[str]:
    """The statement in a blank with `edits` made, as Python would write it; empty where it is none by itself."""
    statement = edited_statement(exercise.answer, exercise.blanks[number - 1], edits)
    try:
        return {ast.unparse(ast.parse(textwrap.dedent(statement)))}
    except SyntaxError:
        return set()
