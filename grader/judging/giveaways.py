"""How far somebody gets who knows nothing and guesses by what choices look like.

Measures plain texts, of questions of whatever kind. A guesser takes the choice that stands out in some way; with four
choices she is right in a quarter of all questions unless the way they were written gives the right one away.
"""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

LONGER, SHORTER = 1.25, 0.8  # as long as this, against the longest and the shortest wrong choice
SLACK = 2  # characters by which short choices may differ all the same
BAR = 0.30  # the share of questions in which a guesser may be right, unless chance explains more
CONFIDENCE = 0.95

_WORD = re.compile(r"[一-鿿々]{2,}|[ァ-ヿ]{3,}|[A-Za-z]{4,}")
# They say how a sentence hangs together, not what it is about.
_NO_CONTENT = frozenset(
    re.findall(
        r"\S+",
        """
        also both does from given have into more most much over same such than that their them then there these they this
        those what when where which while whose will with 以下 一方 場合 何個 何倍 何回
        """,
    )
)
_ABSOLUTE = re.compile(
    r"必ず|常に|一切|すべて|全て|のみ|決して|絶対に|\b(?:always|never|only|all|every|none)\b",
    re.IGNORECASE,
)
_TIE = 1e-9


def too_long(right: str, wrong: Sequence[str]) -> bool:
    """Whether the right choice is told by being longer than every wrong one."""
    longest = max(map(len, wrong))
    return len(right) > max(LONGER * longest, longest + SLACK)


def too_short(right: str, wrong: Sequence[str]) -> bool:
    """Whether the right choice is told by being shorter than every wrong one."""
    shortest = min(map(len, wrong))
    return len(right) < min(SHORTER * shortest, shortest - SLACK)


def content_words(text: str) -> set[str]:
    """The words a question is about: runs of kanji (two and more) or katakana (three), Latin words (four letters)."""
    return {word.lower() for word in _WORD.findall(text)} - _NO_CONTENT


def echoes(asked: str, right: str, wrong: Iterable[str]) -> set[str]:
    """Words of the question that stand in its right choice and in no wrong one."""
    others = "\n".join(wrong).lower()
    return {word for word in content_words(asked) if word in right.lower() and word not in others}


@functools.lru_cache(4096)
def likeness(one: str, other: str) -> float:
    """The Dice coefficient of the two texts' pairs of characters: 1 for the same pairs, 0 for none in common."""
    pairs = [Counter(itertools.pairwise(text)) for text in (one, other)]
    total = sum(pair.total() for pair in pairs)
    return 2 * (pairs[0] & pairs[1]).total() / total if total else 0.0


def longest(texts: Sequence[str]) -> set[int]:
    """The places of the longest choices."""
    return _highest([len(text) for text in texts])


def shortest(texts: Sequence[str]) -> set[int]:
    """The places of the shortest choices."""
    return _highest([-len(text) for text in texts])


def nearest(texts: Sequence[str]) -> set[int]:
    """The places of the choices that are most like the others, as the centre of slips around it is."""
    return _highest(
        [
            sum(likeness(text, other) for at, other in enumerate(texts) if at != place)
            for place, text in enumerate(texts)
        ]
    )


def absolute(texts: Sequence[str]) -> set[int]:
    """The places of the choices that say "always", "only" and the like; all places where none or all do."""
    return _highest([bool(_ABSOLUTE.search(text)) for text in texts])


def careful(texts: Sequence[str]) -> set[int]:
    """The places of the choices that do not."""
    return _highest([not _ABSOLUTE.search(text) for text in texts])


GUESSERS: dict[str, Callable[[Sequence[str]], set[int]]] = {
    "longest": longest,
    "shortest": shortest,
    "nearest": nearest,
    "absolute": absolute,
    "careful": careful,
}


def guessed(guesser: str, questions: Iterable[tuple[Sequence[str], int]]) -> float:
    """The share of questions (choices, place of the right one) that a guesser gets right on average.

    Between choices that stand out alike she draws lots.
    """
    hits: list[float] = []
    for texts, right in questions:
        chosen = GUESSERS[guesser](texts)
        hits.append((right in chosen) / len(chosen))
    return sum(hits) / len(hits)


def most_by_chance(count: int, choices: int = 4) -> float:
    """The share that a guesser may reach in `count` questions: `BAR`, or what 95 of 100 blind guessers stay within.

    The latter is the 0.95-quantile of the binomial distribution with probability 1/`choices`.
    """
    below, hits = 0.0, -1
    while below < CONFIDENCE:
        hits += 1
        below += math.comb(count, hits) * (choices - 1) ** (count - hits) / choices**count
    return max(BAR, hits / count)


def _highest(scores: Sequence[float]) -> set[int]:
    top = max(scores)
    return {place for place, score in enumerate(scores) if score >= top - _TIE}
