"""Puts an exam together: which questions, in which order, how long. Knows nothing of screens."""

from __future__ import annotations

import functools
import itertools
import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from grader.errors import UserError
from grader.exam.composition import (
    Cell,
    Mixture,
    Stock,
    apportion,
    choose_sets,
    order_stock,
    quotas,
    take_sets,
)
from grader.exam.knowledge import knowledge_sets
from grader.exam.leaks import answer_each_other
from grader.exam.plan import FULL_QUESTIONS, Plan, choose_exercises, choose_topics
from grader.exam.questions import Question
from grader.exam.runs import KnownRuns
from grader.exam.sets import SetSlot, make_set
from grader.exam.slots import CODE, KNOWLEDGE, VALUE, Slot, find_slots
from grader.format.course import Course, load_course
from grader.format.questions import FILE
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor

# Gives the questions of sets in their order, from a seed and with the help of a cache.
Make = Callable[[Course, list[SetSlot], int, Path | None], Iterable[tuple[Question, ...]]]
MANY = 20  # questions from which other processes are worth their start


def draw_questions(
    course: Course,
    plan: Plan,
    cache: Path | None,
    asked: Counter[str] | None = None,
    make: Make | None = None,
) -> list[Question]:
    """Questions in the proportion of the real exam, as far as there are enough; in the course's order, sets together.

    No question shows what is right in another, as far as there are others. `asked` says how often each exercise or question of
    knowledge was asked before: others come first. `make` makes those of exercises, instead of executing them here and now.
    Raises `UserError` where there is not one.
    """
    parts = _parts(course, plan, cache)
    if len(parts) > 1:
        drawn = [one for part in parts for one in draw_questions(course, part, cache, asked, make)]
        return sorted(drawn, key=_places(course))
    rng, asked = random.Random(plan.seed), asked or Counter()
    draft = _Draft(plan.questions or FULL_QUESTIONS)
    for stock in order_stock(slots_of(course, plan, cache), asked, rng):
        draft.stocks.setdefault(stock.slot.item[:1], []).append(stock)
    for one in _sets(course, plan, cache):
        draft.wholes.setdefault(one[0].field, []).append(one)
    while wave := draft.wave(rng):
        made = (make or _made)(course, wave, plan.seed, cache)
        for one, questions in zip(wave, made, strict=True):
            draft.add(one, questions)
    draft.add_rests()
    mixture, drawn = Mixture(), tuple(draft.every)
    for area, own in draft.wholes.items():
        others = [one for one in own if not answer_each_other(one, drawn)]
        for one in choose_sets(others, draft.wanted[area, KNOWLEDGE], asked, rng, mixture):
            draft.every += one
    draft.add_telling()
    if not draft.every:
        raise UserError("no-question")
    return sorted(draft.every, key=_places(course))


def _parts(course: Course, plan: Plan, cache: Path | None) -> list[Plan]:
    """A plan of several topics as plans of one each: as many questions of every topic, as far as it has them."""
    found: dict[str, list[str]] = {}
    for word in plan.topics:
        one = replace(plan, topics=(word,))
        folders = [*(topic for topic, _ in choose_exercises(course, one)), *_folders(course, one)]
        found.setdefault(folders[0] if folders else word, []).append(word)
    if len(found) < 2 or plan.areas:
        return [plan]
    parts = {topic: replace(plan, topics=tuple(words)) for topic, words in found.items()}
    most = {topic: _stock(course, part, cache) for topic, part in parts.items()}
    shares = apportion(plan.questions or FULL_QUESTIONS, dict.fromkeys(parts, 1), most)
    return [replace(parts[topic], questions=count) for topic, count in shares.items() if count]


def _folders(course: Course, plan: Plan) -> list[str]:
    return [topic.folder for topic in choose_topics(course, plan)]


def _stock(course: Course, plan: Plan, cache: Path | None) -> int:
    """How many questions a plan has to draw from."""
    stocks = order_stock(slots_of(course, plan, cache), Counter(), random.Random(plan.seed))
    exercises = sum(sum(stock.left()) for stock in stocks)
    return exercises + sum(map(len, _sets(course, plan, cache)))


class _Draft:
    """What is drawn of exercises, and what they still have."""

    def __init__(self, total: int) -> None:
        self.stocks: dict[str, list[Stock]] = {}  # by area
        self.wholes: dict[str, list[tuple[Question, ...]]] = {}  # sets of knowledge
        self.every: list[Question] = []
        self.wanted: dict[Cell, int] = {}
        self._total = total
        self._found: Counter[Cell] = Counter()
        # Smaller than they were to be, or with an answer that stands elsewhere: where nothing else is left.
        self._rests: list[tuple[Question, ...]] = []
        self._telling: list[tuple[Question, ...]] = []

    def wave(self, rng: random.Random) -> list[SetSlot]:
        """Sets for what is missing; none where the exercises have nothing left."""
        most = {(area, KNOWLEDGE): sum(map(len, own)) for area, own in self.wholes.items()}
        rests = Counter(map(_cell, itertools.chain(*self._rests)))
        for area, own in self.stocks.items():
            left = map(sum, zip(*(stock.left() for stock in own), strict=True))
            for cell, count in zip(((area, CODE), (area, VALUE)), left, strict=True):
                most[cell] = self._found[cell] + count + rests[cell]
        self.wanted = quotas(self._total, most)
        return [
            one
            for area, own in self.stocks.items()
            for one in take_sets(own, self._missing(area, CODE), self._missing(area, VALUE), rng)
        ]

    def _missing(self, *cell: str) -> int:
        area, kind = cell
        return max(0, self.wanted[area, kind] - self._found[area, kind])

    def add(self, one: SetSlot, questions: tuple[Question, ...]) -> None:
        """Take a set that was made: at once where it is as it was to be."""
        stock = next(
            own for own in self.stocks[one.first.item[:1]] if own.slot.key == one.first.key
        )
        stock.without(number for question in questions for number in question.blanks)
        if answer_each_other(questions, self.every):
            self._telling.append(questions)
        elif len(questions) < len(one):
            self._rests.append(questions)
        else:
            self._take(questions)

    def _take(self, questions: tuple[Question, ...]) -> None:
        self._found.update(map(_cell, questions))
        self.every += questions

    def add_rests(self) -> None:
        """Sets that are smaller than they were to be, the largest first, as far as anything is missing."""
        for questions in sorted(self._rests, key=len, reverse=True):
            if answer_each_other(questions, self.every):
                self._telling.append(questions)
            elif Counter(map(_cell, questions)) <= self._open():
                self._take(questions)

    def _open(self) -> Counter[Cell]:
        return Counter(self.wanted) - self._found

    def add_telling(self) -> None:
        """Sets in which an answer of another one stands, where a plan leaves nothing else."""
        for questions in self._telling:
            if len(self.every) + len(questions) <= self._total:
                self.every += questions


def _cell(question: Question) -> Cell:
    return question.field, question.kind


def slots_of(course: Course, plan: Plan, cache: Path | None) -> list[Slot]:
    """The questions that exercises may give and the plan allows. Raises `UserError`."""
    items = _items(course, plan)
    return [
        slot
        for slot in find_slots(course, choose_exercises(course, plan), cache)
        if items(slot.items)
        and slot.kind in (plan.kinds or (slot.kind,))
        and (plan.only is None or slot.key in plan.only)
    ]


def _sets(course: Course, plan: Plan, cache: Path | None) -> list[tuple[Question, ...]]:
    """The questions of knowledge that the plan allows, by their stems. Raises `UserError`."""
    if plan.kinds and KNOWLEDGE not in plan.kinds:
        return []
    items = _items(course, plan)
    sets = (
        tuple(
            question
            for question in one
            if items((question.item,)) and (plan.only is None or question.exercise in plan.only)
        )
        for one in knowledge_sets(course, choose_topics(course, plan), plan.seed, cache)
    )
    return [one for one in sets if one]


def _items(course: Course, plan: Plan) -> Callable[[Collection[str]], bool]:
    """Whether something that belongs to these items of the syllabus may be asked.

    Items that the exam leaves out are asked where the plan names them, their topic or area. Raises `UserError`.
    """
    known = {item.number: item.optional for item in course.syllabus()}
    for number in plan.items:
        if number not in known:
            raise UserError("unknown-item", word=number, names=", ".join(known))
    if plan.items:
        return lambda items: not set(plan.items).isdisjoint(items)
    if plan.areas or plan.topics or plan.only is not None:
        return lambda _: True
    return lambda items: not all(known.get(item) for item in items) or not items


def _places(course: Course) -> Callable[[Question], int]:
    """Where a question stands in an exam: in the course's order, a topic's questions of knowledge first."""
    keys = [
        f"{topic.folder}/{name}" for topic in course.topics for name in (FILE, *topic.exercises)
    ]
    place = {key: number for number, key in enumerate(keys)}
    return lambda question: place[question.exercise.partition("#")[0]]


def _made(
    course: Course, sets: list[SetSlot], seed: int, cache: Path | None
) -> Iterator[tuple[Question, ...]]:
    """The questions of `sets`, in that order; on all cores where there are many."""
    jobs = len(usable_cores())
    make = functools.partial(make_one, course.root, seed, cache)
    if sum(map(len, sets)) < MANY or jobs == 1:
        yield from map(make, sets)
        return
    with LocalExecutor(jobs) as executor:
        for future in [executor.submit(make, one) for one in sets]:
            yield future.result()


def make_one(root: Path, seed: int, cache: Path | None, one: SetSlot) -> tuple[Question, ...]:
    """The questions of one set, fewer where some cannot be had."""
    # Its own generator: what comes of a set does not depend on the others, nor on where it is made.
    blanks = [slot.blanks for slot in one.blanks]
    rng = random.Random(f"{seed} {one.first.key} {blanks} {one.count}")
    course = load_course(root)
    if cache is None:
        return make_set(course, one, rng, None)
    run = KnownRuns(course.load_answered(one.first.topic, one.first.name), cache)
    made = make_set(course, one, rng, cache, run)
    run.keep()
    return made
