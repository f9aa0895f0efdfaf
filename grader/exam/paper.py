"""Puts an exam together: which questions, in which order, how long. Knows nothing of screens."""

from __future__ import annotations

import contextlib
import itertools
import random
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.exam.knowledge import knowledge_sets
from grader.exam.questions import Question, Slot, choose_slots, find_slots, make_question
from grader.exam.sitting import Answered
from grader.format.course import Area, Course, Topic, load_course, names_questions
from grader.format.questions import FILE
from grader.running.launch import usable_cores
from grader.running.pool import LocalExecutor
from grader.text import Text

FULL_QUESTIONS = 104  # of the E資格 exam,
FULL_MINUTES = 120.0  # and how long it takes
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
    seed: int = 0


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
) -> list[Question]:
    """Execute questions until there are enough, or no more; those of one exercise or one stem stand together.

    `advance(done, total)` is called after each. Raises `UserError` where there is not one.
    """
    rng = random.Random(plan.seed)
    slots = find_slots(course, choose_exercises(course, plan))
    sets = knowledge_sets(course, choose_topics(course, plan), plan.seed)
    drawn = choose_slots(slots, sets, rng)
    possible = len(slots) + sum(map(len, sets))
    total = min(plan.questions or FULL_QUESTIONS, possible)
    found: list[Question] = []
    cut: list[Question] = []  # of sets for which there was no room
    slots = [one for one in drawn if isinstance(one, Slot)]
    with contextlib.closing(_made(course, slots, total, plan.seed, cache)) as made:
        for one in drawn:
            if len(found) == total:
                break
            if isinstance(one, Slot):
                question = next(made)
                found += [question] if question is not None else []
            elif len(found) + len(one) <= total:
                found += one
            else:
                cut += one
            advance(len(found), total)
    found += cut[: total - len(found)]
    if not found:
        raise UserError("no-question")
    return sorted(found, key=_places(course))


def choose_topics(course: Course, plan: Plan) -> list[Topic]:
    """The topics whose questions of knowledge the plan allows, in the course's order. Raises `UserError`."""
    chosen = set(course.select_questions(plan.topics))
    chosen |= {topic.folder for area in _areas(course, plan) for topic in area.topics}
    restricted = plan.areas or plan.topics
    return [topic for topic in course.topics if topic.folder in chosen or not restricted]


def _places(course: Course) -> Callable[[Question], int]:
    """Where a question stands in an exam: in the course's order, a topic's questions of knowledge first."""
    keys = [
        f"{topic.folder}/{name}" for topic in course.topics for name in (FILE, *topic.exercises)
    ]
    place = {key: number for number, key in enumerate(keys)}
    return lambda question: place[question.exercise.partition("#")[0]]


def _made(
    course: Course, slots: list[Slot], total: int, seed: int, cache: Path | None
) -> Generator[Question | None]:
    """The questions of `slots`, in that order; on all cores where there are many."""
    jobs = len(usable_cores())
    if total < MANY or jobs == 1:
        for slot in slots:
            yield _make(course.root, slot, seed, cache)
        return
    waiting = iter(slots)
    with LocalExecutor(jobs) as executor:
        flying: deque[Future[Question | None]] = deque()
        while True:
            for slot in itertools.islice(waiting, 2 * jobs - len(flying)):
                flying.append(executor.submit(_make, course.root, slot, seed, cache))
            if not flying:
                return
            yield flying.popleft().result()


def _make(root: Path, slot: Slot, seed: int, cache: Path | None) -> Question | None:
    # Its own generator: what comes of a slot does not depend on the others, nor on where it is made.
    rng = random.Random(f"{seed} {slot.topic}/{slot.name} {slot.blanks}")
    return make_question(load_course(root), slot, rng, cache)


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
