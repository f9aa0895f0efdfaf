"""What came of an exam: scores by topic and item, how sure they are, and what mends a mistake. Knows no screen."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from grader.exam.likeness import likeness
from grader.exam.questions import Question
from grader.exam.sitting import Answered
from grader.exam.slots import KNOWLEDGE
from grader.format.course import Course
from grader.format.table import Item
from grader.text import Text

ONE_COUNTS = Text(
    "1 問の正誤で {points} ポイント動きます。",
    "One question moves it by {points} percentage points.",
)
LEVEL = Text(
    "実力はおよそ {low}〜{high} % とみられます。",
    "Your level is likely between {low} and {high} %.",
)
TOO_FEW = Text(
    "{total} 問だけでは、得意か苦手かは分かりません。",
    "With {total} alone nobody can tell strength from chance.",
)
SHORT_LEVEL = Text("実力 {low}〜{high} %", "level {low}–{high} %")
SHORT_FEW = Text("問題が少ない", "too few to tell")
LEAST = 4  # questions from which a range says something
_WIDTH = 1.2816  # standard deviations: in eight of ten exams the level lies in the range
_MOST = 2  # exercises that are named for a question of knowledge


def _no_titles() -> Mapping[str, Text]:
    return {}


def _no_items() -> Mapping[str, Item]:
    return {}


def _nothing_like(_text: str, keys: Sequence[str], most: int) -> Sequence[str]:
    return keys[:most]


@dataclass(frozen=True)
class Guide:
    """The course's titles of topics, by folder, and its items of the syllabus, by number.

    `nearest` gives those exercises, at most so many, that are about what a text is about.
    """

    topics: Mapping[str, Text] = field(default_factory=_no_titles)
    items: Mapping[str, Item] = field(default_factory=_no_items)
    nearest: Callable[[str, Sequence[str], int], Sequence[str]] = _nothing_like

    @classmethod
    def of(cls, course: Course) -> Guide:
        return cls(
            {topic.folder: topic.title for topic in course.topics},
            {item.number: item for item in course.syllabus()},
            lambda text, keys, most: likeness(course).nearest(text, keys, most),
        )

    def item_title(self, number: str) -> Text:
        """Number and title of an item."""
        item = self.items.get(number)
        return (
            Text(number, number)
            if item is None
            else Text.of(lambda language: f"{number}  {item.title.in_(language)}")
        )

    def mends(self, question: Question) -> tuple[str, ...]:
        """Where to learn what the question was about: its exercise; or its topic, then exercises on its item that are about the same."""
        topic = question.exercise.partition("/")[0]
        if question.kind != KNOWLEDGE:
            return (question.exercise,)
        item = self.items.get(question.item)
        keys = sorted(item.keys if item else (), key=lambda key: not key.startswith(f"{topic}/"))
        return (topic, *self.nearest(_words(question), keys, _MOST))


def _words(question: Question) -> str:
    """What a question of knowledge says, with its right answer, in both languages."""
    right = question.choices[question.right].prose
    texts = (question.asked, right, question.prompt)
    return "\n".join(f"{text.ja}\n{text.en}" for text in texts if text is not None)


def command_for(key: str) -> str:
    """What to type for an exercise, or for the questions of a topic."""
    return f"grade {key}" if "/" in key else f"grade quiz {key}"


@dataclass(frozen=True)
class Part:
    """Right answers of a topic or an item."""

    title: Text
    right: int
    total: int


def by_topic(answered: Iterable[Answered], guide: Guide) -> list[Part]:
    """In the order of the exam."""

    def title(folder: str) -> Text:
        return guide.topics.get(folder, Text(folder, folder))

    return _parts(answered, lambda question: question.exercise.partition("/")[0], title)


def by_item(answered: Iterable[Answered], guide: Guide) -> list[Part]:
    """In the order of the syllabus; without those questions that belong to no item."""
    order = {number: place for place, number in enumerate(guide.items)}
    some = [one for one in answered if one.question.item]
    some.sort(key=lambda one: order.get(one.question.item, len(order)))
    return _parts(some, lambda question: question.item, guide.item_title)


def _parts(
    answered: Iterable[Answered], key: Callable[[Question], str], title: Callable[[str], Text]
) -> list[Part]:
    own: dict[str, list[bool]] = {}
    for one in answered:
        own.setdefault(key(one.question), []).append(one.right)
    return [Part(title(name), sum(right), len(right)) for name, right in own.items()]


def certainty(right: int, total: int) -> Text:
    """How much a score says, in words."""
    worth = ONE_COUNTS.filled(points=f"{100 / total:.0f}")
    low, high = level(right, total)
    says = TOO_FEW.filled(total=total) if total < LEAST else LEVEL.filled(low=low, high=high)
    return Text(worth.ja + says.ja, f"{worth.en} {says.en}")


def short_certainty(right: int, total: int) -> Text:
    """The same in a few words."""
    if total < LEAST:
        return SHORT_FEW
    low, high = level(right, total)
    return SHORT_LEVEL.filled(low=low, high=high)


def level(right: int, total: int) -> tuple[int, int]:
    """Percentages between which somebody's level lies who had so many right (Wilson's interval)."""
    share, squared = right / total, _WIDTH**2 / total
    middle = (share + squared / 2) / (1 + squared)
    half = _WIDTH * math.sqrt(share * (1 - share) / total + squared / total / 4) / (1 + squared)
    return round(100 * (middle - half)), round(100 * (middle + half))
