"""How a cell of a notebook says which exercise it is for: its first line is `# grade: TOPIC/EXERCISE`.

The notebooks that are handed out, `%grade` in a kernel and the intake of a class read it here, so that they agree.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import NamedTuple

# Behind an exercise anything may follow; any other word stands alone, or it is a remark about grades.
_MARKER = re.compile(r"#\s*grade:\s*(\S+/\S+|\S+(?=\s*$))", re.IGNORECASE)
_CELL_MAGIC = re.compile(r"%%grade(?:\s+(?!--)(\S+)|\s|$)")  # options may follow
_LINE_MAGIC = re.compile(r"%grade(?:_show)?(?:\s|$)")


class GradedCell(NamedTuple):
    """What is to be graded: TOPIC/EXERCISE as the cell says, and its text, each line where it stands in the cell."""

    key: str
    text: str


@dataclass(frozen=True)
class Contents:
    """What goes into a notebook: a topic's exercises, or those of an assignment with what each is worth.

    `about` is Markdown; `pairs` are (topic, exercise); `worth` stands behind their titles. `language`: of those whom it is
    for, where something says it.
    """

    name: str
    about: str
    pairs: tuple[tuple[str, str], ...]
    worth: tuple[str, ...] = ()
    language: str | None = None


def cell_of(key: str, source: str) -> str:
    """The cell for an exercise: the marker, and a stub's or an answer's text without its docstring, which is shown above it."""
    return f"# grade: {key}\n{code_of(source)}"


def code_of(source: str) -> str:
    """The text of an exercise's file without its docstring."""
    first = ast.parse(source).body[0]
    return "\n".join(source.split("\n")[first.end_lineno :]).strip("\n")


def lines_above(source: str) -> int:
    """By how much a line's number in the file is greater than in the cell."""
    head = source[: source.rindex(code_of(source))]
    return head.count("\n") - 1  # the marker is a line, too


def graded_cell(text: str) -> GradedCell | None:
    """A cell that is to be graded; None for any other.

    `%%grade`, which grades a cell at once, may stand above the marker, or with the key in its place. Lines that ask
    something of the grader (`%grade hint`) are no part of what is graded.
    """
    lines = text.split("\n")
    key, place = "", _first(lines)
    if place is not None and (match := _CELL_MAGIC.match(lines[place].strip())):
        key = match[1] or ""
        lines[place] = (
            ""  # no Python; the line stays, so that a message's line number is the cell's
        )
        place = _first(lines)
    if not key and place is not None and (match := _MARKER.match(lines[place].strip())):
        key = match[1]
    if not key:
        return None
    plain = ("" if _LINE_MAGIC.match(line) else line for line in lines)
    return GradedCell(key, "\n".join(plain))


def _first(lines: list[str]) -> int | None:
    """The first line with anything in it."""
    return next((place for place, line in enumerate(lines) if line.strip()), None)
