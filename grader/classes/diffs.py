"""A submission beside the answer, line by line. For the instructor alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from grader.classes.names import one_line

LINE_LIMIT = 400
MOST_LINES = 2000  # of a file that is compared or shown
MOST_SHOWN = 60
_PROMPT = re.compile(r"(?:\s|#.*\n)*[rRuU]?(\"{3}|'{3})[\s\S]*?\1")
_MARK = re.compile(r"\s*#\s*TODO \d+.*$")


@dataclass(frozen=True)
class Changed:
    """One line: of the submission (`own`, with its number) or of the answer."""

    own: bool
    number: int
    text: str


def shown_lines(source: str) -> list[str]:
    """The lines of a file that somebody handed in, fit to show."""
    lines = source.split("\n")[:MOST_LINES]
    return [one_line(line.rstrip("\r").expandtabs(4), LINE_LIMIT) for line in lines]


def difference(answer: str, source: str) -> list[Changed]:
    """The lines in which they differ; prompts, empty lines and the marks of blanks count for nothing."""
    right, own = _code(answer), _code(source)
    matcher = SequenceMatcher(None, [t for _, t in right], [t for _, t in own], autojunk=False)
    changed: list[Changed] = []
    for kind, start, end, own_start, own_end in matcher.get_opcodes():
        if kind != "equal":
            changed += [Changed(True, *line) for line in own[own_start:own_end]]
            changed += [Changed(False, *line) for line in right[start:end]]
    return [
        Changed(one.own, one.number, one_line(one.text.expandtabs(4), LINE_LIMIT))
        for one in changed[:MOST_SHOWN]
    ]


def _code(source: str) -> list[tuple[int, str]]:
    prompt = _prompt_ends(source)
    numbered = enumerate(source.split("\n")[:MOST_LINES], 1)
    lines = [(number, _MARK.sub("", line).rstrip()) for number, line in numbered if number > prompt]
    return [(number, text) for number, text in lines if text]


def _prompt_ends(source: str) -> int:
    """The last line of the text that a file begins with; 0 where it begins with none. Parses nothing, which may warn."""
    found = _PROMPT.match(source)
    return source.count("\n", 0, found.end()) + 1 if found else 0
