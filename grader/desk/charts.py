"""Progress over time: what was passed and known by the end of each day, as numbers and as the points of a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from grader.judging.status import Status
from grader.learners.progress import Attempt

WIDTH, HEIGHT = 600, 160  # of a chart, in its own units


@dataclass(frozen=True)
class Day:
    """A day on which something was done: how many gradings and answers, and what was passed or known by its end."""

    day: date
    tries: int
    exercises: int
    questions: int


def days_of(attempts: Iterable[Attempt]) -> list[Day]:
    """The days of a record, in order. What was passed once counts from then on."""
    tries: dict[date, int] = {}
    passed: dict[str, date] = {}
    for one in attempts:
        day = datetime.fromtimestamp(one.time).date()
        tries[day] = tries.get(day, 0) + 1
        if one.status == Status.PASSED:
            passed.setdefault(one.exercise, day)
    return [
        Day(
            day,
            count,
            sum(at <= day for key, at in passed.items() if "#" not in key),
            sum(at <= day for key, at in passed.items() if "#" in key),
        )
        for day, count in sorted(tries.items())
    ]


def points(days: Sequence[Day], values: Sequence[int], most: int) -> str:
    """The points of a line through `values`, `most` at the top, as SVG writes them. A single day is a level line."""
    first = days[0].day.toordinal()
    span = max(1, days[-1].day.toordinal() - first)
    places = [
        (WIDTH * (day.day.toordinal() - first) / span, HEIGHT * (1 - value / max(1, most)))
        for day, value in zip(days, values, strict=True)
    ]
    if len(places) == 1:
        places.append((WIDTH, places[0][1]))
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
