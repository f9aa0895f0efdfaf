"""Which lines of a submission its verdict points at. For the instructor alone: a student is told those of `feedback` only.

The answer comes nowhere near the submission here: its statements are compared as text, its variables' values as values.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from grader.classes.feedback import told_lines
from grader.format.blanks import UNREADABLE, Blank
from grader.format.course import stub_of
from grader.format.edits import Mistake, edited_statement
from grader.format.exercise import Exercise
from grader.format.filled import Filled, statement_of, take_apart
from grader.format.gradable import Gradable
from grader.judging.parting import Parting
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.task import FailureKind
from grader.saying import sentences

MOST_LINES = 200
LINE_LIMIT = 200


class Pointed(StrEnum):
    """How a line was found: what can be said of it."""

    NOWHERE = ""
    EMPTY = "empty"  # still to be filled in
    UNREAD = "unread"  # Python cannot read on from here: nothing ran
    RAISED = "raised"  # or what made a given line raise
    NAMED = "named"  # where the mistake is that has these values
    PARTED = "parted"  # one of these: in the last the values are others than the answer's, before the first they are not
    ALONE = "alone"  # all else that could have made it wrong is as in the answer
    DIFFERS = "differs"  # it is written otherwise than the answer: no more is known


@dataclass(frozen=True)
class Fault:
    """Lines from 1, in order."""

    pointed: Pointed = Pointed.NOWHERE
    lines: tuple[int, ...] = ()


def find_fault(verdict: Verdict, parting: Parting | None = None) -> Fault:
    """Where `verdict`, that of a whole exercise, says that the submission is wrong. `parting`: where its values part, if looked for."""
    exercise = verdict.exercise
    if verdict.passed or not verdict.source:
        return Fault()
    if verdict.status == Status.UNFINISHED:
        return _fault(Pointed.EMPTY, told_lines(verdict))
    filled = take_apart(exercise, verdict.source)
    named = set(_named_blanks(verdict))
    if named and filled is not None:
        return _fault(Pointed.NAMED, _lines_of(filled, named))
    if verdict.failure is not None:
        if verdict.failure.kind == FailureKind.SYNTAX:
            return _fault(Pointed.UNREAD, told_lines(verdict))
        makers = tuple(maker.line for maker in verdict.makers)
        return _fault(Pointed.RAISED, makers or told_lines(verdict))
    if verdict.status != Status.WRONG:
        return Fault()
    if parting is not None and parting.line is not None:
        return _parted(exercise, filled, parting, parting.line)
    if (
        named
    ):  # what is wrong is known, and not where: other lines that are written otherwise are no news
        return Fault()
    return _other_than_the_answer(verdict, filled)


def line_of(source: str, fault: Fault) -> str:
    """The one of the lines to look at first, fit to show; "" where there is none."""
    lines = source.split("\n")
    order = reversed(fault.lines) if fault.pointed == Pointed.PARTED else fault.lines
    texts = (lines[number - 1].strip() for number in order if number <= len(lines))
    return sentences.printable(next(filter(None, texts), ""), LINE_LIMIT)


def _fault(pointed: Pointed, lines: tuple[int, ...]) -> Fault:
    found = tuple(sorted(set(lines)))[:MOST_LINES]
    return Fault(pointed, found) if found else Fault()


def _named_blanks(verdict: Verdict) -> Iterator[int]:
    """The blanks that the named mistakes are in."""
    names = verdict.diagnosis.mistakes if verdict.diagnosis else ()
    for mistake in verdict.exercise.mistakes:
        if mistake.name in names and isinstance(mistake, Mistake):
            yield from mistake.blanks


def _lines_of(filled: Filled, blanks: set[int]) -> tuple[int, ...]:
    parts = (part for part in filled.parts if part.blank in blanks)
    return tuple(n for part in parts for n in range(part.first_line, part.last_line + 1))


def _other_than_the_answer(verdict: Verdict, filled: Filled | None) -> Fault:
    """The blanks filled otherwise than in the answer and its variants; of what cannot be taken apart, lines."""
    exercise, source = verdict.exercise, verdict.source
    if filled is not None and isinstance(exercise, Exercise):
        other = _other_blanks(exercise, filled)
        until = _first_wrong(verdict, exercise)
        before = {number for number in other if number <= until} or other
        found = Pointed.ALONE if len(before) == 1 else Pointed.DIFFERS
        return _fault(found, _lines_of(filled, before))
    given = {
        line.strip() for text in (stub_of(exercise), exercise.text) for line in text.split("\n")
    }
    own = ((number, line.strip()) for number, line in enumerate(source.split("\n"), 1))
    lines = tuple(
        number
        for number, code in own
        if code and not code.startswith(("#", '"', "'")) and code not in given
    )
    return _fault(Pointed.DIFFERS, lines)


def _other_blanks(exercise: Exercise, filled: Filled) -> set[int]:
    """Those that are filled otherwise than in the answer and its variants."""
    right = {blank.number: set(_right_statements(exercise, blank)) for blank in exercise.blanks}
    return {part.blank for part in filled.parts if part.text not in right[part.blank]}


def _parted(exercise: Gradable, filled: Filled | None, parting: Parting, line: int) -> Fault:
    """Behind the last variable that agrees and up to the first that does not, what is written otherwise than the answer."""
    if filled is None or not isinstance(exercise, Exercise):
        return _fault(Pointed.PARTED, (line,))
    until = max((part.blank for part in filled.parts if part.first_line <= line), default=0)
    agreeing = [b.number for b in exercise.blanks if _kept_name(b) in parting.agreeing]
    after = max((number for number in agreeing if number < until), default=0)
    between = {number for number in _other_blanks(exercise, filled) if after < number <= until}
    found = Pointed.ALONE if len(between) == 1 else Pointed.PARTED
    return _fault(found, _lines_of(filled, between) or (line,))


def _kept_name(blank: Blank) -> str:
    """The variable that the stub leaves standing before a blank."""
    return blank.keeps.removesuffix("= ").strip()


def _first_wrong(verdict: Verdict, exercise: Exercise) -> int:
    """The first blank that makes a wrong output: nothing behind it made that wrong, unless there is a loop. Else the last."""
    last = len(exercise.blanks)
    if any(isinstance(node, ast.For | ast.While) for node in ast.walk(ast.parse(exercise.text))):
        return last
    wrong = {m.output for compared in verdict.comparisons for m in compared.mismatches}
    makers = (b.number for b in exercise.blanks if _kept_name(b) in wrong)
    return min(makers, default=last)


def _right_statements(exercise: Exercise, blank: Blank) -> Iterator[str]:
    yield statement_of(exercise, blank)
    for variant in exercise.variants:
        try:
            yield ast.unparse(ast.parse(edited_statement(exercise.answer, blank, variant.edits)))
        except UNREADABLE:
            continue
