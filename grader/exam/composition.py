"""In what proportion an exam holds questions: of each area and kind as the real one has them, sets of knowledge whole.

Knows no exercise and executes nothing.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from grader.exam.kinds import COMBINATION, FORMULA, STATEMENT, TERM, form_of, is_negative
from grader.exam.questions import Question
from grader.exam.sets import MOST, SetSlot
from grader.exam.slots import CODE, KNOWLEDGE, VALUE, Slot

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
SIZE = 3  # questions in most sets
# Of the questions of knowledge: 38, 26 and 24 of 88, and at most so many negatives.
FORMS = {STATEMENT: 0.43, COMBINATION: 0.30, FORMULA: 0.27, TERM: 0.27}  # the last two share theirs
NEGATIVES = 0.22
_FORM_WEIGHT = 4.0  # of how far the forms are off, against one more question on the same item
_ALIKE = 0.25  # costs that differ by less are one: the seed decides, or every first paper would be the same
_TRIED = 10  # blanks, alone or in pairs, that are tried for one set
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


class Mixture:
    """The forms of the questions of knowledge that were chosen so far, over all areas."""

    def __init__(self) -> None:
        self._chosen = dict.fromkeys({*FORMS.values(), NEGATIVES}, 0)
        self._total = 0
        self._known: dict[str, tuple[float, ...]] = {}

    def add(self, questions: Sequence[Question]) -> None:
        self._chosen = self._with(questions)
        self._total += len(questions)

    def distance(self, questions: Sequence[Question]) -> float:
        """How far the forms are from those of the real exam with `questions` among them; from 1 on, more negatives than there."""
        total = self._total + len(questions)
        counts = self._with(questions)
        excess = counts.pop(NEGATIVES) > max(1, NEGATIVES * total)
        return sum(abs(share - own / total) for share, own in counts.items()) / 2 + excess

    def _with(self, questions: Sequence[Question]) -> dict[float, int]:
        counts = dict(self._chosen)
        for question in questions:
            for share in self._shares(question):
                counts[share] += 1
        return counts

    def _shares(self, question: Question) -> tuple[float, ...]:
        """The shares to which a question counts: told by its text, which takes a while."""
        found = self._known.get(question.exercise)
        if found is None:
            negative = (NEGATIVES,) if is_negative(question) else ()
            found = self._known[question.exercise] = (FORMS[form_of(question)], *negative)
        return found


def choose_sets(
    sets: Sequence[tuple[Question, ...]],
    total: int,
    asked: Counter[str],
    rng: random.Random,
    mixture: Mixture | None = None,
) -> list[tuple[Question, ...]]:
    """Sets with `total` questions together: those asked least often before, spread over the items of the syllabus, of all forms.

    Of most sets three questions come, of some four, in their order; fewer or more where nothing else fits.
    """
    mixture = mixture or Mixture()
    waiting = rng.sample(sets, len(sets))
    items: Counter[str] = Counter()
    chosen: list[tuple[Question, ...]] = []

    def cost(one: tuple[Question, ...]) -> tuple[float, int, int]:
        repeated = sum(items[question.item] for question in one) / len(one)
        before = sum(asked[question.exercise] for question in one) / len(one)
        short = max(0, min(total, SIZE) - len(one))
        return before, short, round((repeated + _FORM_WEIGHT * mixture.distance(one)) / _ALIKE)

    while total and waiting:
        size = max(map(sum, shapes(total, 0)))
        ways = [(one, _cuts(one, size, asked)) for one in waiting]
        cuts = [(one, min(rng.sample(cut, len(cut)), key=cost)) for one, cut in ways]
        best, kept = min(cuts, key=lambda pair: cost(pair[1]))
        waiting.remove(best)
        items.update(question.item for question in kept)
        mixture.add(kept)
        chosen.append(kept)
        total -= len(kept)
    return [*_fuller(chosen, sets, total)]


def _fuller(
    chosen: Sequence[tuple[Question, ...]], sets: Sequence[tuple[Question, ...]], missing: int
) -> Iterator[tuple[Question, ...]]:
    """The chosen sets with `missing` questions more that were left out of them, as far as there are any."""
    for kept in chosen:
        whole = next(one for one in sets if kept[0] in one)
        more = [question for question in whole if question not in kept][:missing]
        missing -= len(more)
        yield tuple(question for question in whole if question in kept or question in more)


def _cuts(one: tuple[Question, ...], size: int, asked: Counter[str]) -> list[tuple[Question, ...]]:
    """The ways to take `size` questions of a set, or fewer, of those that were asked least often."""
    least = min(asked[question.exercise] for question in one)
    fresh = [question for question in one if asked[question.exercise] == least]
    return list(itertools.combinations(fresh, min(size, len(fresh))))


def shapes(code: int, values: int) -> list[tuple[int, int]]:
    """Sets of about three with so many questions on code and values together: how many of each are in a set."""
    count = max(1, round((code + values) / SIZE)) if code + values else 0
    lines = [code // count + (place < code % count) for place in range(count)]
    numbers = [0] * count
    for _ in range(values):
        place = min(range(count), key=lambda place: lines[place] + numbers[place])
        numbers[place] += 1
    return list(zip(lines, numbers, strict=True))


class Stock:
    """What an exercise has not been asked yet: blanks, each in one set only, and its values, once."""

    def __init__(self, slots: Iterable[Slot], asked: int = 0):
        every = list(slots)
        self.asked = asked  # how often before
        self.slot = every[0]
        self.taken = 0  # sets
        self._single = {slot.blanks[0]: slot for slot in every if len(slot.blanks) == 1}
        self._pairs = [slot for slot in every if len(slot.blanks) > 1]
        self._value = next((slot for slot in every if not slot.blanks), None)

    def left(self) -> tuple[int, int]:
        """How many questions on code it can still give, and how many values."""
        code = len(self._single) or min(1, len(self._pairs))
        return code, self._value.values if self._value is not None else 0

    def take(self, code: int, values: int, rng: random.Random) -> SetSlot:
        """A set of at most so many questions on code and values; what it asks is no longer in stock.

        A question alone is one on two blanks where it can be: of four combinations of two claims none is nearer to the
        others, so nothing can be guessed.
        """
        single = rng.sample([*self._single.values()], len(self._single))
        pairs = rng.sample(self._pairs, len(self._pairs))
        alone = pairs and (code == 1 or not single)
        count = min(code, 1 if alone else len(single), MOST)
        every = [*pairs, *single] if alone else [*single, *pairs]
        value = self._value if values else None
        if value is not None:
            self._value = None
        self.taken += 1
        self.without(number for slot in every[:count] for number in slot.blanks)
        most = min(values, value.values) if value is not None else 0
        return SetSlot(
            tuple(every[:count]), value, most, tuple(every[count:_TRIED]) if count else ()
        )

    def without(self, asked: Iterable[int]) -> None:
        """Leave out the blanks with these numbers: they were asked for."""
        used = set(asked)
        self._single = {number: s for number, s in self._single.items() if number not in used}
        self._pairs = [slot for slot in self._pairs if used.isdisjoint(slot.blanks)]


def order_stock(slots: Sequence[Slot], asked: Counter[str], rng: random.Random) -> list[Stock]:
    """The exercises of `slots` in the order in which they are taken: those asked least often before come first."""
    by_exercise: dict[str, list[Slot]] = {}
    for slot in slots:
        by_exercise.setdefault(slot.key, []).append(slot)
    keys = rng.sample(list(by_exercise), len(by_exercise))
    keys.sort(key=lambda key: asked[key])
    return [Stock(by_exercise[key], asked[key]) for key in keys]


def take_sets(stocks: Sequence[Stock], code: int, values: int, rng: random.Random) -> list[SetSlot]:
    """Sets with at most so many questions together, of exercises with none yet where there are; no exercise twice.

    What was asked less often before comes first, also where another exercise could give more.
    """
    waiting = sorted((one for one in stocks if any(one.left())), key=lambda stock: stock.taken)
    found: list[SetSlot] = []
    for lines, numbers in shapes(code, values):
        fits = {one: _fit(one, lines, numbers) for one in waiting}
        fitting = [one for one in waiting if fits[one]]
        if fitting:
            least = min(one.taken for one in fitting)
            free = [one for one in fitting if one.taken == least]
            best = max(free, key=lambda one: (-one.asked, fits[one]))
            waiting.remove(best)
            found.append(best.take(lines, numbers, rng))
    return found


def _fit(stock: Stock, code: int, values: int) -> int:
    own_code, own_values = stock.left()
    return min(code, own_code) + min(values, own_values)
