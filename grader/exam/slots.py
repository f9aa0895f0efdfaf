"""Which questions the exercises of a course may give, found without executing anything."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from grader.exam.kept import found_in
from grader.exam.twins import twins_of
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.judging.choices import WRONG, of_blank, squares
from grader.text import Text

CODE, VALUE, KNOWLEDGE = "code", "value", "knowledge"  # kinds of questions
_Shape: TypeAlias = "tuple[tuple[int, ...], int]"  # the blanks of a question, or of how many values


@dataclass(frozen=True)
class Slot:
    """A question that an exercise may give: the numbers of one blank or two, or none for its value.

    `values` says how many values of one case it may ask for.
    """

    topic: str
    name: str
    items: tuple[str, ...]  # of the syllabus
    title: Text  # of the topic
    blanks: tuple[int, ...] = ()
    values: int = 0

    @property
    def item(self) -> str:
        return self.items[0]

    @property
    def key(self) -> str:
        return f"{self.topic}/{self.name}"

    @property
    def kind(self) -> str:
        return CODE if self.blanks else VALUE


def find_slots(
    course: Course, keys: list[tuple[str, str]], cache: Path | None = None
) -> list[Slot]:
    """Every question that the exercises `keys` may give, without executing anything.

    What was found before in a file that has not changed since is in `cache`.
    """
    files = {f"{topic}/{name}": course.solution(topic, name) for topic, name in keys}
    found: dict[str, list[_Shape]] = found_in(
        files, lambda key: _shapes(course.load_answered(*key.split("/"))), cache, "exam-slots"
    )
    topics = {topic.folder: topic for topic in course.topics}
    listed = course.syllabus()
    slots: list[Slot] = []
    for topic, name in keys:
        key, title = f"{topic}/{name}", topics[topic].title
        own = tuple(item.number for item in listed if key in item.keys)
        items = own or (topics[topic].syllabus,)
        slots += [
            Slot(topic, name, items, title, tuple(blanks), values) for blanks, values in found[key]
        ]
    return slots


def _shapes(exercise: Exercise) -> list[_Shape]:
    """The blanks that can be asked for, and how many values. What another line tells is asked only together with that line."""
    twins = twins_of(exercise)
    numbers = [blank.number for blank in exercise.blanks]
    shapes: list[_Shape] = [
        ((number,), 0)
        for number in numbers
        if len(of_blank(exercise, number)) >= WRONG or squares(exercise, frozenset({number}))
    ]
    pairs = itertools.combinations(numbers, 2)
    shapes += [(pair, 0) for pair in pairs if squares(exercise, frozenset(pair))]
    shapes = [one for one in shapes if all(twins[number] <= {*one[0]} for number in one[0])]
    # Where several values are right, none is asked for.
    paper = exercise.flavour == "numpy" and not exercise.compared
    if paper and len(exercise.mistakes) >= WRONG:
        shapes.append(((), len(exercise.outputs)))
    return shapes
