"""Which of four choices lies in the middle of the others, as a right line lies among slips of it. Runs nothing."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeVar

from grader.judging.choices import WRONG
from grader.judging.giveaways import longest

Set = TypeVar("Set", bound=Collection[str])
_SHARE = 1 / (WRONG + 1)  # of blind guesses that are right


def distance(one: str, other: str) -> int:
    """How many characters are to be changed, added or left out to make `other` of `one`.

    Levenshtein's distance by Myers' method (Journal of the ACM 46(3), 1999): a whole column of the table stands in the bits of
    two numbers, of which `rises` says where it goes up by one and `falls` where it goes down.
    """
    if not one:
        return len(other)
    places: dict[str, int] = {}
    for place, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << place
    rises, falls, last, found = (1 << len(one)) - 1, 0, 1 << (len(one) - 1), len(one)
    whole = rises
    for letter in other:
        same = places.get(letter, 0)
        steady = same | falls
        level = (((same & rises) + rises) ^ rises) | same
        up, down = falls | ~(level | rises), rises & level
        found += bool(up & last) - bool(down & last)
        up = up << 1 | 1
        rises, falls = (down << 1 | ~(steady | up)) & whole, up & steady & whole
    return found


def distances(texts: Sequence[str]) -> list[int]:
    """How far each text is from all others together; the smallest is that of the centre."""
    found = [0] * len(texts)
    for one, other in itertools.combinations(range(len(texts)), 2):
        apart = distance(texts[one], texts[other])
        found[one] += apart
        found[other] += apart
    return found


def centre(texts: Sequence[str]) -> set[int]:
    """The places of the texts that are nearest to all others."""
    found = distances(texts)
    return {place for place, apart in enumerate(found) if apart == min(found)}


# How often the right choice may be so all the same. `least_telling`, which comes after, rarely takes the longest.
_ALLOWED = {centre: _SHARE, longest: 1 / 2}


def hidden(right: str, sets: Iterable[Set], rng: random.Random) -> list[Set]:
    """Of sets of wrong choices those in which the right one is neither the centre nor the longest.

    But in some questions, drawn by `rng`, it may be: what a right choice never is gives as much away.
    """
    forbidden = [look for look, share in _ALLOWED.items() if rng.random() >= share]
    return [wrong for wrong in sets if not any(_tells(look, right, wrong) for look in forbidden)]


def _tells(look: Callable[[Sequence[str]], set[int]], right: str, wrong: Iterable[str]) -> bool:
    """Whether who goes by this look is right more often than by chance."""
    texts = [right, *wrong]
    chosen = look(texts)
    return 0 in chosen and len(chosen) < len(texts)
