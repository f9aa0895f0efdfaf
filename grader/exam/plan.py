"""What somebody wants to be asked about: which exercises and topics of a course a plan of an exam allows, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass

from grader.errors import UserError
from grader.format.course import Area, Course, Topic, names_questions

FULL_QUESTIONS = 104  # of the E資格 exam,
FULL_MINUTES = 120.0  # and how long it takes


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


def time_for(plan: Plan, count: int) -> float:
    """Seconds for `count` questions: as asked, else in the proportion of the E資格."""
    minutes = plan.minutes or FULL_MINUTES * count / FULL_QUESTIONS
    return 60 * minutes
