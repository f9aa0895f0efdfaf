"""Which exercises are about the same thing as a question: by the words that both have and few others. Knows no screen."""

from __future__ import annotations

import contextlib
import functools
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from grader.format.course import Course

_WORD = re.compile(r"[a-z][a-z0-9]{2,}|[一-龥々ァ-ヺー]{2,}")
LEAST = 0.12  # of the likeness that two equal texts have: below it, what two texts share is chance
_NEAR = 0.6  # of the nearest one's likeness, from which another is worth a look, too


def terms(text: str) -> frozenset[str]:
    """The words of a text in either language; of Japanese, which writes no gaps, pairs of signs."""
    found: set[str] = set()
    for word in _WORD.findall(text.lower()):
        if word[0].isascii():
            found.add(word)
        else:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
    return frozenset(found)


class Likeness:
    """Compares texts by what is rare in `texts`, by key."""

    def __init__(self, texts: Mapping[str, str]):
        self._terms = {key: terms(text) for key, text in texts.items()}
        counts = Counter(term for own in self._terms.values() for term in own)
        self._weights = {term: math.log(len(texts) / count) ** 2 for term, count in counts.items()}

    def nearest(self, text: str, keys: Iterable[str], most: int) -> list[str]:
        """Those of `keys` that are about the same as `text`, the nearest first; none where nothing is."""
        own = terms(text)
        found = {key: self._likeness(own, self._terms.get(key, frozenset())) for key in keys}
        least = max([LEAST, *(_NEAR * one for one in found.values())])
        near = [key for key, one in found.items() if one >= least]
        return sorted(near, key=lambda key: -found[key])[:most]

    def _likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The cosine of the angle between the texts, every word as heavy as it is rare."""
        both = self._weight(one & other)
        return both / math.sqrt(self._weight(one) * self._weight(other)) if both else 0.0

    def _weight(self, some: Iterable[str]) -> float:
        return sum(self._weights.get(term, 0.0) for term in some)


@functools.cache
def likeness(course: Course) -> Likeness:
    """Of all exercises of a course, by their names and prompts."""
    texts: dict[str, str] = {}
    for topic, name in course.pairs:
        with contextlib.suppress(OSError, UnicodeDecodeError):  # then nothing is like it
            source = course.solution(topic, name).read_text("utf-8")
            prompt = source.split('"""')[1:2]
            texts[f"{topic}/{name}"] = "\n".join([name.replace("_", " "), *prompt])
    return Likeness(texts)
