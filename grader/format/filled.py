"""Takes a submission apart: which of its statements fill which blank, and where the given lines went.

Several statements may fill a blank; comments, spaces and what only prints count for nothing. Where given lines were changed,
or where two ways to take it apart remain, there is none. Runs nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass

from grader.format.alignment import Alignment, Run, align
from grader.format.blanks import (
    UNREADABLE,
    Blank,
    first_line,
    indented,
    last_line,
    lines_marked,
    margin_of,
)
from grader.format.edits import edited_statement
from grader.format.exercise import Exercise
from grader.format.gradable import Gradable
from grader.format.shares import Wanted, names_touched, share

MAX_SOURCE = 64 * 1024  # characters of a submission that are parsed here
_MARKER = "blank_{}_stands_here"
_MARKED = re.compile(r"^[ ]*blank_(\d+)_stands_here$", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """What fills one blank of a submission: as Python would write it, at the left margin, and its lines."""

    blank: int
    text: str
    first_line: int
    last_line: int


@dataclass(frozen=True)
class Filled:
    """A submission taken apart. `given`: the line of the exercise's text that each of its given lines is."""

    parts: tuple[Part, ...]
    given: Mapping[int, int]
    template: str  # the submission as Python would write it, with a marker in place of what fills each blank

    def blank_at(self, line: int) -> int | None:
        """The blank that a line of the submission belongs to."""
        found = [part.blank for part in self.parts if part.first_line <= line <= part.last_line]
        return found[0] if len(found) == 1 else None

    def with_statements(self, statements: Mapping[int, str]) -> str:
        """The submission with other statements, as Python would write them, in some of its blanks."""
        texts = {part.blank: statements.get(part.blank, part.text) for part in self.parts}
        return _MARKED.sub(
            lambda found: indented(texts[int(found[1])], margin_of(found[0])), self.template
        )


def take_apart(exercise: Gradable, source: str) -> Filled | None:
    """What fills the blanks of `exercise` in the submission `source`; None where that cannot be told."""
    own = parsed(source)
    if own is None or "_stands_here" in source:
        return None
    try:
        alignment = align(ast.parse(exercise.text), own, lambda node: _number_at(exercise, node))
        if alignment is None:
            return None
        pieces: list[_Piece] = []
        for run in alignment.runs:
            shared = _shared(exercise, run, source)
            if shared is None:
                return None
            pieces += shared
        parts = tuple(_part(piece) for piece in pieces)
        given = _given_lines(alignment)
        for piece in reversed(pieces):  # from the end, so that earlier places stay valid
            marker = ast.Name(_MARKER.format(piece.blank), ast.Load())
            piece.body[piece.start : piece.stop] = [ast.Expr(marker)]
        return Filled(parts, given, ast.unparse(own))
    except UNREADABLE:
        return None


def parsed(source: str) -> ast.Module | None:
    """The syntax tree of a submission; None where it has none, or is too long for it."""
    if len(source) > MAX_SOURCE:
        return None
    try:
        return ast.parse(source)
    except UNREADABLE:
        return None


def blank_at(exercise: Gradable, node: ast.AST) -> Blank | None:
    """The blank that a statement of the exercise's text belongs to."""
    if not isinstance(node, ast.stmt):
        return None
    around = (b for b in exercise.blanks if b.first_line <= node.lineno <= b.last_line)
    return next(around, None)


def statement_of(exercise: Exercise, blank: Blank) -> str:
    """The answer's statement in `blank`, as Python would write it."""
    return ast.unparse(_parsed(exercise, blank))


@dataclass(frozen=True)
class _Piece:
    """What fills one blank: `body[start:stop]`."""

    blank: int
    body: list[ast.stmt]
    start: int
    stop: int


def _number_at(exercise: Gradable, node: ast.AST) -> int | None:
    blank = blank_at(exercise, node)
    return None if blank is None else blank.number


def _shared(exercise: Gradable, run: Run, source: str) -> list[_Piece] | None:
    statements = [run.body[place] for place in run.places]
    wanted = [
        _wanted(exercise, exercise.blanks[number - 1], statements, source) for number in run.blanks
    ]
    ends = share(statements, wanted)
    if ends is None:
        return None
    starts = [0, *ends[:-1]]
    return [
        _Piece(number, run.body, run.places[start], run.places[end - 1] + 1)
        for number, start, end in zip(run.blanks, starts, ends, strict=True)
    ]


def _wanted(exercise: Gradable, blank: Blank, statements: list[ast.stmt], source: str) -> Wanted:
    kept = blank.keeps.removesuffix("= ").strip()
    names = frozenset({kept} - {"", "return"})
    if isinstance(exercise, Exercise):
        names |= names_touched([_parsed(exercise, blank)])
    marks = lines_marked(source, blank.number)
    marked = {
        place
        for place, statement in enumerate(statements)
        if any(first_line(statement) <= line <= last_line(statement) for line in marks)
    }
    return Wanted(kept, names, frozenset(marked))


def _parsed(exercise: Exercise, blank: Blank) -> ast.stmt:
    return ast.parse(edited_statement(exercise.answer, blank, ())).body[0]


def _part(piece: _Piece) -> Part:
    statements = piece.body[piece.start : piece.stop]
    text = ast.unparse(ast.Module(statements, []))
    return Part(piece.blank, text, first_line(statements[0]), last_line(statements[-1]))


def _given_lines(alignment: Alignment) -> dict[int, int]:
    """By line of the submission. A statement that was written on another number of lines is told by its first."""
    lines: dict[int, int] = {}
    for theirs, own in alignment.given:
        (first, end), (own_first, own_end) = _lines_of(theirs), _lines_of(own)
        same = end - first == own_end - own_first
        for line in range(own_first, own_end + 1):
            lines.setdefault(line, first + line - own_first if same else first)
    return lines


def _lines_of(node: ast.AST) -> tuple[int, int]:
    """The first and the last line of a statement, of one with others inside of its head alone."""
    if not isinstance(node, ast.stmt):
        return (0, -1)
    inside: list[ast.stmt] = getattr(node, "body", [])
    end = first_line(inside[0]) - 1 if inside else last_line(node)
    return first_line(node), max(node.lineno, end)
