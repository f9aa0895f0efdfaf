"""In what proportion an exam holds questions: of each area and kind as the real one has them, sets of knowledge whole.

Knows no exercise and executes nothing.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from grader.exam.questions import CODE, KNOWLEDGE, VALUE, Question, Slot

Key = TypeVar("Key", bound=Hashable)
Cell = tuple[str, str]  # the first digit of the syllabus' items, and the kind of question

# Of 104 questions. Estimates from what candidates tell and from the examples of 2024: JDLA publishes no such numbers.
SHARES: dict[Cell, int] = {
    ("1", KNOWLEDGE): 8, ("1", CODE): 1, ("1", VALUE): 2,
    ("2", KNOWLEDGE): 10, ("2", CODE): 1, ("2", VALUE): 1,
    ("3", KNOWLEDGE): 22, ("3", CODE): 9, ("3", VALUE): 1,
    ("4", KNOWLEDGE): 33, ("4", CODE): 1, ("4", VALUE): 2,
    ("5", KNOWLEDGE): 13, ("5", CODE): 0, ("5", VALUE): 0,
}  # fmt: skip
_LEAST = 0.01  # the share of what the exam does not have, where there is nothing else


def quotas(total: int, most: Mapping[Cell, int]) -> dict[Cell, int]:
    """How many of each cell make `total`, where there are at most so many.

    What an area has not of one kind it has of the others; what it has not at all the other areas have.
    """
    areas = dict.fromkeys((area for area, _ in most), 0)
    stock = {area: sum(most[cell] for cell in most if cell[0] == area) for area in areas}
    weights = {
        area: sum(share for cell, share in SHARES.items() if cell[0] == area) for area in areas
    }
    given = apportion(total, weights, stock)
    found: dict[Cell, int] = {}
    for area in areas:
        own = {cell: most[cell] for cell in most if cell[0] == area}
        found |= apportion(given[area], {cell: SHARES.get(cell, 0) for cell in own}, own)
    return found


def apportion(total: int, weights: Mapping[Key, float], most: Mapping[Key, int]) -> dict[Key, int]:
    """`total` things in the proportion of `weights`, none more often than `most`; the largest remainders round up."""
    total = min(total, sum(most[key] for key in weights))
    whole_ones: dict[Key, int] = {}  # of which all are taken
    while True:
        free = {key: max(weights[key], _LEAST) for key in weights if key not in whole_ones}
        rest = total - sum(whole_ones.values())
        shares = {key: rest * weight / sum(free.values()) for key, weight in free.items()}
        over = [key for key, share in shares.items() if share > most[key]]
        if not over:
            break
        whole_ones |= {key: most[key] for key in over}
    given = whole_ones | {key: int(share) for key, share in shares.items()}
    remainders = sorted(shares, key=lambda key: int(shares[key]) - shares[key])
    for key in remainders[: total - sum(given.values())]:
        given[key] += 1
    return {key: given[key] for key in weights}


def choose_sets(
    sets: Sequence[tuple[Question, ...]], total: int, asked: Counter[str], rng: random.Random
) -> list[tuple[Question, ...]]:
    """Sets with `total` questions together: those asked least often before, spread over the items of the syllabus.

    They come whole; only the last one is cut where nothing else fits.
    """
    waiting = rng.sample(sets, len(sets))
    items: Counter[str] = Counter()
    chosen: list[tuple[Question, ...]] = []
    while total and waiting:
        fitting = [one for one in waiting if len(one) <= total]
        best = min(
            fitting or waiting,
            key=lambda one: (
                sum(asked[question.exercise] for question in one) / len(one),
                sum(items[question.item] for question in one) / len(one),
            ),
        )
        waiting.remove(best)
        fresh = sorted(best, key=lambda question: asked[question.exercise])[:total]
        kept = tuple(question for question in best if question in fresh)
        items.update(question.item for question in kept)
        chosen.append(kept)
        total -= len(kept)
    return chosen


def order_slots(slots: Sequence[Slot], asked: Counter[str], rng: random.Random) -> list[Slot]:
    """An order in which to try `slots`: first exercises asked least often before, each once before one comes again.

    Two blanks come before one: of four combinations of two claims none is nearer to the others, so nothing can be guessed.
    """
    by_exercise: dict[str, list[Slot]] = {}
    for slot in rng.sample(slots, len(slots)):
        by_exercise.setdefault(slot.key, []).append(slot)
    numbered = [
        (asked[key], number, slot)
        for key, some in by_exercise.items()
        for number, slot in enumerate(sorted(some, key=lambda slot: -len(slot.blanks)))
    ]
    return [slot for *_, slot in sorted(numbered, key=lambda one: one[:2])]
