"""How a cell of a notebook says which exercise it is for."""

from __future__ import annotations

import re
from typing import NamedTuple

_MAGIC = re.compile(r"%%grade\s+(\S+)")  # options may follow
# Behind an exercise anything may follow; any other word stands alone, or it is a remark about grades.
_COMMENT = re.compile(r"#\s*grade:\s*(\S+/\S+|\S+(?=\s*$))", re.IGNORECASE)


class GradedCell(NamedTuple):
    """What is to be graded: TOPIC/EXERCISE as the cell says, and its text, each line where it stands in the cell."""

    key: str
    text: str


def graded_cell(text: str, said: str = "") -> GradedCell | None:
    """A cell that is to be graded; None for any other.

    It says so in its first line (`%%grade TOPIC/EXERCISE`), in its metadata (`"grade": "TOPIC/EXERCISE"`, here `said`;
    a running notebook knows of none), or in the comment that it begins with (`# grade: TOPIC/EXERCISE`).
    """
    lines = text.split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None
    if match := _MAGIC.match(lines[first].strip()):
        lines[first] = (
            ""  # no Python; the line stays, so that a message's line number is the cell's
        )
        return GradedCell(match[1], "\n".join(lines))
    if said:
        return GradedCell(said, text)
    match = _COMMENT.match(lines[first].strip())
    return GradedCell(match[1], text) if match else None
