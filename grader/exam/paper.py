"""Puts an exam together: which questions, in which order, how long. Knows nothing of screens."""

from __future__ import annotations

import functools
import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.exam.composition import (
    Cell,
    Mixture,
    Stock,
    choose_sets,
    order_stock,
    quotas,
    take_sets,
)
from grader.exam.knowledge import knowledge_sets
from grader.exam.leaks import answer_each_other
from grader.exam.questions import Question
from grader.exam.runs import KnownRuns
from grader.exam.sets import SetSlot, make_set
from grader.exam.sitting import Answered
from grader.exam.slots import CODE, KNOWLEDGE, VALUE, Slot, find_slots
from grader.format.course import Area, Course, Topic, load_course, names_questions
from grader.format.questions import FILE
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.text import Text

FULL_QUESTIONS = 104  # of the E資格 exam,
FULL_MINUTES = 120.0  # and how long it takes
# Gives the questions of sets in their order, from a seed and with the help of a cache.
Make = Callable[[Course, list[SetSlot], int, Path | None], Iterable[tuple[Question, ...]]]
MANY = 20  # questions from which other processes are worth their start


@dataclass(frozen=True)
class Field:
    """A field in which the E資格 reports a score, and the public averages of recent sittings in percent."""

    name: Text
    low: int
    high: int


_DEEP = Field(Text("深層学習", "Deep learning"), 58, 68)
# By the first digit of a syllabus item. Averages: the range over recent sittings that JDLA published.
FIELDS = {
    "1": Field(Text("応用数学", "Applied mathematics"), 61, 70),
    "2": Field(Text("機械学習", "Machine learning"), 62, 73),
    "3": _DEEP,
    "4": _DEEP,
    "5": Field(Text("開発・運用環境", "Development and operation"), 50, 78),
}
_OTHER = Text("そのほか", "Other")


@dataclass(frozen=True)
class Plan:
    """What was asked for: see `grade exam --help`. None where the exam's own figures hold."""

    questions: int | None = None
    minutes: float | None = None
    areas: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    seed: int = 0
    only: frozenset[str] | None = None  # keys of exercises and questions of knowledge


@dataclass(frozen=True)
class Score:
    """Right answers of one field. `field` is None for topics without a syllabus item."""

    field: Field | None
    right: int
    total: int

    def name(self, language: str) -> str:
        return (self.field.name if self.field else _OTHER).say(language)

    @property
    def percent(self) -> float:
        return 100 * self.right / self.total


def choose_exercises(course: Course, plan: Plan) -> list[tuple[str, str]]:
    """The (topic, exercise) pairs that the plan allows, in the course's order.

    An area is meant by any part of its name in either language, or by its number from 1. Raises `UserError`.
    """
    chosen = set(course.select(tuple(one for one in plan.topics if not names_questions(one))))
    chosen |= {
        (topic.folder, name)
        for area in _areas(course, plan)
        for topic in area.topics
        for name in topic.exercises
    }
    restricted = plan.areas or plan.topics
    return [pair for pair in course.pairs if pair in chosen or not restricted]


def choose_topics(course: Course, plan: Plan) -> list[Topic]:
    """The topics whose questions of knowledge the plan allows, in the course's order. Raises `UserError`."""
    chosen = set(course.select_questions(plan.topics))
    chosen |= {topic.folder for area in _areas(course, plan) for topic in area.topics}
    restricted = plan.areas or plan.topics
    return [topic for topic in course.topics if topic.folder in chosen or not restricted]


def _areas(course: Course, plan: Plan) -> list[Area]:
    """The areas that the plan names. Raises `UserError`."""
    chosen: list[Area] = []
    for word in plan.areas:
        found = [
            area
            for number, area in enumerate(course.areas, 1)
            if word == str(number)
            or word.casefold() in f"{area.title.ja}\n{area.title.en}".casefold()
        ]
        if not found:
            names = ", ".join(
                f"{n} {area.title.ja} / {area.title.en}" for n, area in enumerate(course.areas, 1)
            )
            raise UserError("unknown-area", word=word, names=names)
        chosen += found
    return chosen


def draw_questions(
    course: Course,
    plan: Plan,
    cache: Path | None,
    advance: Callable[[int, int], None] = lambda _done, _total: None,
    asked: Counter[str] | None = None,
    make: Make | None = None,
) -> list[Question]:
    """Questions in the proportion of the real exam, as far as there are enough; in the course's order, sets together.

    No question shows what is right in another, as far as there are others. `asked` says how often each exercise or question of
    knowledge was asked before: others come first. `make` makes those of exercises, instead of executing them here and now.
    `advance(done, total)` is called after each. Raises `UserError` where there is not one.
    """
    rng, asked = random.Random(plan.seed), asked or Counter()
    stocks: dict[str, list[Stock]] = {}
    for stock in order_stock(_slots(course, plan, cache), asked, rng):
        stocks.setdefault(stock.slot.item[:1], []).append(stock)
    wholes: dict[str, list[tuple[Question, ...]]] = {}
    for one in _sets(course, plan, cache):
        wholes.setdefault(one[0].field, []).append(one)
    found: dict[Cell, list[Question]] = {
        (area, kind): [] for area in stocks for kind in (CODE, VALUE)
    }
    every: list[Question] = []
    spare: list[tuple[Question, ...]] = []
    total = plan.questions or FULL_QUESTIONS
    while True:
        most = {(area, KNOWLEDGE): sum(map(len, own)) for area, own in wholes.items()}
        for area, own in stocks.items():
            code, values = map(sum, zip(*(stock.left() for stock in own), strict=True))
            most[area, CODE] = len(found[area, CODE]) + code
            most[area, VALUE] = len(found[area, VALUE]) + values
        wanted = quotas(total, most)
        wave = [
            one
            for area, own in stocks.items()
            for one in take_sets(
                own,
                max(0, wanted[area, CODE] - len(found[area, CODE])),
                max(0, wanted[area, VALUE] - len(found[area, VALUE])),
                rng,
            )
        ]
        if not wave:
            break
        for one, questions in zip(
            wave, (make or _made)(course, wave, plan.seed, cache), strict=True
        ):
            if answer_each_other(questions, every):
                spare.append(questions)  # for another one, of the same cell or elsewhere
                continue
            for question in questions:
                found[one.first.item[:1], question.kind].append(question)
            every += questions
            advance(sum(map(len, found.values())), sum(wanted.values()))
    mixture, drawn = Mixture(), tuple(every)
    for area, own in wholes.items():
        telling = [one for one in own if answer_each_other(one, drawn)]
        others = [one for one in own if one not in telling]
        for one in choose_sets(others, wanted[area, KNOWLEDGE], asked, rng, mixture):
            every += one
    for questions in spare:  # where a plan leaves nothing else
        if len(every) + len(questions) <= total:
            every += questions
    if not every:
        raise UserError("no-question")
    return sorted(every, key=_places(course))


def _slots(course: Course, plan: Plan, cache: Path | None) -> list[Slot]:
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
    make = functools.partial(_make, course.root, seed, cache)
    if sum(map(len, sets)) < MANY or jobs == 1:
        yield from map(make, sets)
        return
    with LocalExecutor(jobs) as executor:
        for future in [executor.submit(make, one) for one in sets]:
            yield future.result()


def _make(root: Path, seed: int, cache: Path | None, one: SetSlot) -> tuple[Question, ...]:
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


def time_for(plan: Plan, count: int) -> float:
    """Seconds for `count` questions: as asked, else in the proportion of the E資格."""
    minutes = plan.minutes or FULL_MINUTES * count / FULL_QUESTIONS
    return 60 * minutes


def scores(answered: Iterable[Answered]) -> list[Score]:
    """Per field in the order of the syllabus, of a sitting's answered questions."""
    sums: dict[str, list[int]] = {}
    for one in answered:
        field = FIELDS.get(one.question.field)
        name = field.name.en if field else ""
        counts = sums.setdefault(name, [0, 0])
        counts[0] += one.right
        counts[1] += 1
    known = {field.name.en: field for field in FIELDS.values()}
    order = [*known, ""]
    return [Score(known.get(name), *sums[name]) for name in order if name in sums]
