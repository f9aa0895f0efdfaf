"""How many answers of an exam were right, by the fields in which the E資格 reports a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from grader.exam.sitting import Answered
from grader.text import Text


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
