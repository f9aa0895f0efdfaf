"""How often answers were right over time: of each area and of each item of the syllabus. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from grader.format.course import Course
from grader.learners.answered import Answer, Score, by_item, score
from grader.text import Text

LENGTHS = (1, 7, 30, 91, 365)  # days of a period: the first with which there are few enough
MOST = 14  # periods
_OTHER = Text("そのほか", "Other")


@dataclass(frozen=True)
class Periods:
    """`starts` are the first days of the periods, of `days` each; the last one ends today."""

    days: int
    starts: tuple[date, ...]


@dataclass(frozen=True)
class Trend:
    """The scores of one area or item: all answers, and those of each period, None where there was none.

    `number` is the item's, or the area's digit.
    """

    number: str
    title: Text
    whole: Score
    parts: tuple[Score | None, ...]


def periods_of(every: Sequence[Answer], now: float) -> Periods:
    """Periods from the first answer until now; the oldest answers may lie before them all."""
    today = _day(now)
    age = max((today - _day(one.time)).days for one in every) if every else 0
    days = next((length for length in LENGTHS if age // length < MOST), LENGTHS[-1])
    count = min(MOST, max(0, age) // days + 1)
    starts = [today.toordinal() - days * (number + 1) + 1 for number in reversed(range(count))]
    return Periods(days, tuple(map(date.fromordinal, starts)))


def area_trends(course: Course, every: Sequence[Answer], periods: Periods) -> list[Trend]:
    """Of the areas in which something was answered, in the order of the syllabus."""
    titles = {str(number): area.title for number, area in enumerate(course.areas, 1)}
    own: dict[str, list[Answer]] = {}
    for one in every:
        own.setdefault(one.item[:1], []).append(one)
    return [_trend(digit, titles.get(digit, _OTHER), own[digit], periods) for digit in sorted(own)]


def item_trends(course: Course, every: Sequence[Answer], periods: Periods) -> list[Trend]:
    """Of the items in which something was answered, in the order of the syllabus; those that it no longer has come last."""
    own = by_item(every)
    titles = {item.number: item.title for item in course.syllabus()}
    numbers = [*filter(own.__contains__, titles), *sorted(own.keys() - titles.keys())]
    return [
        _trend(number, titles.get(number, Text("", "")), own[number], periods) for number in numbers
    ]


def whole_trend(title: Text, every: Sequence[Answer], periods: Periods) -> Trend:
    return _trend("", title, every, periods)


def _trend(number: str, title: Text, own: Sequence[Answer], periods: Periods) -> Trend:
    parts: list[list[Answer]] = [[] for _ in periods.starts]
    first = periods.starts[0]
    for one in own:
        place = (_day(one.time) - first).days // periods.days
        if 0 <= place < len(parts):
            parts[place].append(one)
    return Trend(number, title, score(own), tuple(map(_score, parts)))


def _score(some: Iterable[Answer]) -> Score | None:
    found = score(some)
    return found if found.total else None


def _day(seconds: float) -> date:
    return datetime.fromtimestamp(seconds).date()
