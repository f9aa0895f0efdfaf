"""Which words of a question stand out: those that ask for what is not the case."""

from __future__ import annotations

import re

from rich.style import Style
from rich.text import Text as Line

from grader.text import Text

STRESSED = Style(bold=True, underline=True)

# The word that turns a question round, near its end; the last of them where there are several.
_NEGATIVE = {
    "ja": re.compile(
        r"(誤っている|誤りである|適切でない|正しくない|当てはまらない|含まれない|満たさない|できない|ではない|ならない)"
        r"(?=(?:もの|行列|行|記述|式|組|スコア|説明)[^。]*どれか)"
    ),
    "en": re.compile(r"\b(wrong|false|incorrect|not|cannot)\b(?!.*\b(?:wrong|false|not|cannot)\b)"),
}
_MARKED = re.compile(r"\*\*([^\s\d*][^*]*[^\s\d*])\*\*")


def pieces(asked: Text, language: str) -> list[tuple[str, bool]]:
    """A question in pieces, each with whether it is stressed: what stands in `**`, else the word that turns it round."""
    text = asked.in_(language)
    found = _MARKED.split(text)
    if len(found) == 1 and _NEGATIVE["ja"].search(asked.ja):
        found = _NEGATIVE[language].split(text, maxsplit=1)
    return [(part, place % 2 == 1) for place, part in enumerate(found) if part]


def unmarked(asked: Text, language: str) -> str:
    """A question as it is read, without the marks of what is stressed."""
    return "".join(text for text, _ in pieces(asked, language))


def stress(lines: list[Line], word: str) -> None:
    """Let a word stand out, also where it goes on in the next line."""
    start = "".join(line.plain for line in lines).find(word)
    for line in lines:
        if start < len(line) and start + len(word) > 0 and word:
            line.stylize(STRESSED, max(0, start), max(0, start + len(word)))
        start -= len(line)
