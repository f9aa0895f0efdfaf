"""Which lines of a submission are at fault, in two sentences.

What is said was tried: with the answer's statement in that blank everything agreed. Never what that statement is.
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.format.blanks import dedented
from grader.judging.whereabouts import Whereabouts
from grader.saying.messages import BETWEEN
from grader.text import Text

MOST_LINES = 4  # of a blank that are shown
_Lines = tuple[int, int]  # the first and the last

MENDED = Text("{changed}だけを直せば、すべて一致します。", "With {changed} everything agrees.")
MENDED_EITHER = Text(
    "{changed}のどちらかを直せば、すべて一致します。", "With {changed}, everything agrees."
)
MENDED_ANY = Text(
    "{changed}のどれか 1 つを直せば、すべて一致します。", "With {changed}, everything agrees."
)
RIGHT_LINE = Text("{lines} 行目は合っています。", "Line {lines} is right.")
RIGHT_LINES = Text("{lines} 行目は合っています。", "Lines {lines} are right.")
_CHANGED_LINE = Text("{lines} 行目", "another line {lines}")
_CHANGED_LINES = Text("{lines} 行目", "other lines {lines}")
_BOTH = Text("と ", " and ")
_EITHER = Text("か ", ", or with ")
_TO = Text("〜", "–")
_COMMA = Text("、", ", ")
_AND = Text("、", " and ")


def found_at(found: Whereabouts, language: str) -> str:
    """What mends the submission, and which of its lines may stay."""
    ways = [
        _BOTH.in_(language).join(_changed(found.lines[number - 1], language) for number in way)
        for way in found.ways
    ]
    mended = MENDED if len(ways) == 1 else MENDED_EITHER if len(ways) == 2 else MENDED_ANY
    said = mended.say(language, changed=_EITHER.in_(language).join(ways))
    at_fault = {number for way in found.ways for number in way}
    right = [lines for number, lines in enumerate(found.lines, 1) if number not in at_fault]
    if not right:
        return said
    one = len(right) == 1 and right[0][0] == right[0][1]
    text = RIGHT_LINE if one else RIGHT_LINES
    return BETWEEN.in_(language).join([said, text.say(language, lines=_listed(right, language))])


def lines_at_fault(found: Whereabouts, source: str) -> list[tuple[int, str]]:
    """The submission's own lines there: their numbers and texts, the first few of each blank."""
    lines = source.split("\n")
    shown: list[tuple[int, str]] = []
    for number in sorted({number for way in found.ways for number in way}):
        first, last = found.lines[number - 1]
        texts = dedented("\n".join(lines[first - 1 : min(last, first + MOST_LINES - 1)]))
        shown += enumerate(texts.rstrip().split("\n"), first)
    return shown


def _changed(lines: _Lines, language: str) -> str:
    text = _CHANGED_LINE if lines[0] == lines[1] else _CHANGED_LINES
    return text.say(language, lines=_range(lines, language))


def _listed(places: Sequence[_Lines], language: str) -> str:
    *before, last = (_range(lines, language) for lines in places)
    return _AND.in_(language).join(filter(None, (_COMMA.in_(language).join(before), last)))


def _range(lines: _Lines, language: str) -> str:
    first, last = lines
    return str(first) if first == last else f"{first}{_TO.in_(language)}{last}"
