"""Where in an exercise a line of something that fills its blanks is, whatever its number there."""

from __future__ import annotations

from grader.format.filled import Filled
from grader.format.gradable import Gradable


def place_of(exercise: Gradable, filled: Filled, line: int) -> str:
    """`blank 2`, or `given` and the text of a line that the exercise gives; "" where neither is known.

    The text, not the number: in a course that was handed out without answers lines have other numbers.
    """
    blank = filled.blank_at(line)
    if blank is not None:
        return f"blank {blank}"
    given = filled.given.get(line)
    lines = exercise.text.split("\n")
    if given is None or not 1 <= given <= len(lines):
        return ""
    return f"given {lines[given - 1].strip()}"
