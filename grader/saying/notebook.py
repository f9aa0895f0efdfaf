"""What is said in a notebook: what a terminal is told to type is said as `%grade`, and what is graded is a cell.

There, `%grade` takes what `grade` takes (`learners.magic`), but for what needs a terminal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from grader.saying.voice import Voice
from grader.text import Text

# Done by a process of its own, which says what it says on a terminal.
OUTSIDE = ("build", "demo", "doctor", "progress", "trust", "verify")
TERMINAL_ONLY = (
    "autograder", "batch", "exam", "new", "notebook", "quiz", "release", "report", "review", "similar",
    "watch", "web",
)  # fmt: skip
INSIDE = ("hint", "reset", "show", "solution")

_WORDS = "|".join((*INSIDE, *OUTSIDE, *TERMINAL_ONLY))
# The shell's command as sentences have it: a known word, an exercise, or a topic with --about follows.
_COMMAND = re.compile(
    rf"(?<![\w%!/.-])grade(?=\s+(?:(?:{_WORDS})\b|TOPIC\b|[a-z]\w*/\w+|[a-z]\w*\s+--about\b|--))"
)


def in_notebook(text: str) -> str:
    """The sentences with `%grade` for the shell's `grade`."""
    return _COMMAND.sub("%grade", text)


@dataclass(frozen=True)
class NotebookVoice(Voice):
    """Speaks in a notebook."""

    PLACE: ClassVar[Text] = Text("「# grade: {key}」のセル", "cell `# grade: {key}`")

    def lines(self, text: str, first: str = "", rest: str = "", style: str = "") -> None:
        super().lines(in_notebook(text), first, rest, style)
