"""Which questions the exercises of a course may give, found without executing anything."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from grader.format.course import Course
from grader.judging.choices import WRONG, of_blank, squares
from grader.text import Text

CODE, VALUE, KNOWLEDGE = "code", "value", "knowledge"  # kinds of questions


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


def find_slots(course: Course, keys: list[tuple[str, str]]) -> list[Slot]:
    """Every question that the exercises `keys` may give, without executing anything."""
    topics = {topic.folder: topic for topic in course.topics}
    listed = course.syllabus()
    slots: list[Slot] = []
    for topic, name in keys:
        key, title = f"{topic}/{name}", topics[topic].title
        own = tuple(item.number for item in listed if key in item.keys)
        items = own or (topics[topic].syllabus,)
        exercise = course.load_answered(topic, name)
        numbers = [blank.number for blank in exercise.blanks]
        for number in numbers:
            if len(of_blank(exercise, number)) >= WRONG or squares(exercise, frozenset({number})):
                slots.append(Slot(topic, name, items, title, (number,)))
        for pair in itertools.combinations(numbers, 2):
            if squares(exercise, frozenset(pair)):
                slots.append(Slot(topic, name, items, title, pair))
        # Where several values are right, none is asked for.
        paper = exercise.flavour == "numpy" and not exercise.compared
        if paper and len(exercise.mistakes) >= WRONG:
            slots.append(Slot(topic, name, items, title, values=len(exercise.outputs)))
    return slots
