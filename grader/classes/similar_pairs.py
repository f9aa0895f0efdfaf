"""Which students' work is more alike than chance would have it: what two share counts by how rare it is in the class.

What says nothing counts nothing: a blank in which few right forms are known, the answer's own form, what a quarter of the class wrote.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log2
from typing import TypeAlias

from grader.classes.similar_forms import BESIDE, Given, Unit, given_by, units_of
from grader.format.edits import Edit
from grader.format.exercise import Exercise, edited_answer

HANDFUL = 5  # right forms of a blank; where no more are known, that two wrote the same says nothing
SMALLEST = 30  # parts of what stands beside the blanks; less is a constant or an alias
LONG, LONGEST = 40, 120  # by so many parts a unit counts once more, up to so many
WRONG = 2.0  # an equal wrong line counts so many times
COMMON = 4  # what one in so many of the class wrote is common
ENOUGH = 6.0  # from here on a pair is shown, beside what the number of pairs asks for


Forms: TypeAlias = "frozenset[tuple[int, str]]"  # by place


@dataclass(frozen=True)
class Known:
    """What is known of an exercise beforehand, by place: right forms, those of them that the course itself has, named mistakes.

    `people`: of how many people's right answers.
    """

    given: Given
    right: Mapping[int, frozenset[str]]
    expected: Mapping[int, frozenset[str]]
    named: Mapping[int, frozenset[str]]
    people: int


@dataclass(frozen=True)
class Work:
    """One student's submission for one exercise. `wrong`: the places at which its verdict points.

    One that neither passed nor failed was not filled in to the end.
    """

    student: str
    passed: bool
    failed: bool
    units: tuple[Unit, ...]
    wrong: frozenset[int] = frozenset()
    digest: str = ""  # of its bytes

    @property
    def forms(self) -> Forms:
        return frozenset((unit.place, unit.form) for unit in self.units)


@dataclass(frozen=True)
class Shared:
    """What several students have in the same form in places of an exercise, and what it counts for each two of them."""

    key: str
    forms: Forms
    wrong: bool
    students: tuple[str, ...]
    weight: float


@dataclass(frozen=True)
class Pair:
    """Two students, and what they share, the heaviest first."""

    students: tuple[str, str]
    weight: float
    shared: tuple[Shared, ...] = ()


@dataclass(frozen=True)
class Found:
    """`clusters`: students who are joined by pairs, each with those, the heaviest first.

    `forms`: of each blank, by key and number, how many right forms are known.
    """

    pairs: tuple[Pair, ...]
    clusters: tuple[tuple[tuple[str, ...], tuple[Pair, ...]], ...]
    forms: Mapping[tuple[str, int], int]


def known_of(exercise: Exercise, answers: Iterable[str]) -> Known:
    """What the course says of an exercise. `answers`: right ones that people wrote."""
    given = given_by(exercise)

    def forms(texts: Iterable[str]) -> dict[int, frozenset[str]]:
        places: dict[int, set[str]] = defaultdict(set)
        for text in texts:
            for unit in units_of(exercise, given, text):
                places[unit.place].add(unit.form)
        return {place: frozenset(found) for place, found in places.items()}

    def edited(edits: tuple[Edit, ...]) -> str:
        return edited_answer(exercise, edits)

    written = list(answers)
    own = [exercise.answer, *(edited(variant.edits) for variant in exercise.variants)]
    expected = forms(own)
    wrong = forms(edited(mistake.edits) for mistake in exercise.mistakes)
    named = {place: found - expected.get(place, frozenset()) for place, found in wrong.items()}
    return Known(given, forms([*own, *written]), expected, named, len(written))


def shared_of(key: str, works: Sequence[Work], known: Known) -> tuple[list[Shared], dict[int, int]]:
    """What several students share in one exercise, and by place how many right forms are known."""
    right = {place: set(forms) for place, forms in known.right.items()}
    for work in works:
        for unit in work.units if work.passed else ():
            right.setdefault(unit.place, set()).add(unit.form)
    holders: dict[Forms, list[str]] = defaultdict(list)
    sizes: dict[Forms, int] = {}
    wrong: set[Forms] = set()
    for work in works:
        odd = [unit for unit in work.units if unit.form not in right.get(unit.place, ())]
        pointed = [unit for unit in odd if unit.place in work.wrong]
        wrong |= {frozenset({(unit.place, unit.form)}) for unit in pointed}
        own = [(unit,) for unit in work.units]
        if work.failed and odd and not pointed:  # one of these is wrong; which, nobody knows
            own = [(unit,) for unit in work.units if unit not in odd] + [tuple(odd)]
            wrong.add(frozenset((unit.place, unit.form) for unit in odd))
        for units in own:
            forms = frozenset((unit.place, unit.form) for unit in units)
            holders[forms].append(work.student)
            sizes[forms] = sum(unit.size for unit in units)
    found: list[Shared] = []
    for forms, students in holders.items():
        bad = forms in wrong
        if not 2 <= len(students) <= max(2, len(works) // COMMON):
            continue
        if not bad and not any(_tells(one, sizes[forms], right, known) for one in forms):
            continue
        people = len(works) + known.people
        weight = log2(people / len(students))
        # A named mistake is one that many make, however long the line is.
        if not (bad and all(form in known.named.get(place, ()) for place, form in forms)):
            weight *= (1 + min(sizes[forms], LONGEST) / LONG) * (WRONG if bad else 1)
        found.append(Shared(key, forms, bad, tuple(students), weight))
    places = {unit.place for work in works for unit in work.units} - {BESIDE}
    return found, {place: len(right.get(place, ())) for place in places}


def _tells(one: tuple[int, str], size: int, right: Mapping[int, set[str]], known: Known) -> bool:
    """Whether that two have the same form in a place says anything, right as it may be."""
    place, form = one
    if form in known.expected.get(place, ()):
        return False
    return size >= SMALLEST if place == BESIDE else len(right.get(place, ())) > HANDFUL


def find_pairs(shared: Sequence[Shared], students: int, most: int = 20_000) -> tuple[Pair, ...]:
    """The pairs that share enough, the heaviest first, at most `most`.

    The work grows with the pairs that share anything, of which what is common has none.
    """
    numbers: dict[str, int] = {}
    for one in shared:
        for student in one.students:
            numbers.setdefault(student, len(numbers))
    names = list(numbers)
    weights: dict[int, float] = defaultdict(float)
    for one in shared:
        held = sorted(numbers[student] for student in one.students)
        for first, second in combinations(held, 2):
            weights[first * len(names) + second] += one.weight
    enough = ENOUGH + log2(max(1, students * (students - 1) / 2))
    heavy = [(weight, place) for place, weight in weights.items() if weight >= enough]
    heavy.sort(key=lambda entry: (-entry[0], entry[1]))
    chosen = {place: weight for weight, place in heavy[:most]}
    evidence: dict[int, list[Shared]] = defaultdict(list)
    for one in shared:
        held = sorted(numbers[student] for student in one.students)
        for first, second in combinations(held, 2):
            if (place := first * len(names) + second) in chosen:
                evidence[place].append(one)
    return tuple(
        Pair(
            (names[place // len(names)], names[place % len(names)]),
            weight,
            tuple(
                sorted(evidence[place], key=lambda one: (-one.weight, one.key, sorted(one.forms)))
            ),
        )
        for place, weight in chosen.items()
    )


def clusters_of(pairs: Sequence[Pair]) -> tuple[tuple[tuple[str, ...], tuple[Pair, ...]], ...]:
    """Students who are joined by pairs, with those, the heaviest first."""
    leader: dict[str, str] = {}

    def lead(student: str) -> str:
        leader.setdefault(student, student)
        while leader[student] != student:
            leader[student] = leader[leader[student]]
            student = leader[student]
        return student

    for pair in pairs:
        first, second = map(lead, pair.students)
        leader[second] = first
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[lead(pair.students[0])].append(pair)
    return tuple(
        (tuple(sorted({student for pair in group for student in pair.students})), tuple(group))
        for group in groups.values()
    )
