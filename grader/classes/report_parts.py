"""Counts and groups of a class's table, as its report shows them. Lays nothing out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean, median

from grader.classes.kinds import Kind, kind_of
from grader.classes.rows import Column, Row, Table
from grader.judging.status import Status

SLOW_TIMES = 10  # medians
SLOW_SECONDS = 0.2  # nobody minds less
MAX_MISTAKES = 5  # of one exercise
POINT_BINS = 5  # equal parts of what an exercise is worth


@dataclass(frozen=True)
class Bar:
    """Counts by kind, drawn as one bar of the length `total`."""

    counts: Counter[Kind]
    total: int

    def share(self, kind: Kind) -> float:
        return 100 * self.counts[kind] / self.total if self.total else 0.0

    def before(self, kind: Kind) -> float:
        """Where the part of `kind` begins."""
        return sum(self.share(other) for other in list(Kind)[: list(Kind).index(kind)])


@dataclass(frozen=True)
class TopicPart:
    """One topic: its bar, its exercises with theirs and their numbers, and how many finished it."""

    title: str
    bar: Bar
    exercises: list[tuple[int, Column, Bar]]
    finished: int


@dataclass(frozen=True)
class Spread:
    """How the results of one exercise are spread: counts by kind, and the points of the class.

    `points` counts those who have up to a fifth of what it is worth, up to two, …; `mean` is None where nothing is scored.
    """

    number: int
    column: Column
    bar: Bar
    points: tuple[int, ...]
    mean: float | None
    middle: float | None


@dataclass(frozen=True)
class Mistake:
    """One named mistake, or several made together: names, sentence, how many made it, how many of them with equal files."""

    names: str
    sentence: str
    count: int
    equal: int


@dataclass(frozen=True)
class MistakePart:
    """The named mistakes of one exercise, most frequent first."""

    column: Column
    wrong: int
    mistakes: list[Mistake]
    more: int


@dataclass(frozen=True)
class Group:
    """Students whose wrong values of an exercise agree with one another and with no named mistake."""

    column: Column
    rows: list[Row]
    says: str

    @property
    def equal(self) -> int:
        """How many handed in a file that another of them has, too."""
        return equal_files(self.rows)

    @property
    def name(self) -> str:
        """By which pages tell groups apart."""
        return f"{self.column.key} {self.rows[0].values}"


def topic_parts(table: Table, language: str) -> list[TopicPart]:
    """How far the class is, topic by topic."""
    students = len(table.members)
    parts: list[TopicPart] = []
    numbered = enumerate(table.columns, 1)
    for _, members in groupby(numbered, key=lambda item: item[1].topic):
        exercises = [(number, column, bar_of(table, column)) for number, column in members]
        total = sum((bar.counts for _, _, bar in exercises), Counter[Kind]())
        keys = [column.key for _, column, _ in exercises]
        finished = sum(
            all(kind_of(table.cells.get((student, key))) == Kind.PASSED for key in keys)
            for student in table.members
        )
        title = exercises[0][1].topic_title.say(language)
        parts.append(TopicPart(title, Bar(total, students * len(keys)), exercises, finished))
    return parts


def bar_of(table: Table, column: Column) -> Bar:
    """Of the class: strangers to its roster are in lists, and in no share."""
    counts = Counter(map(kind_of, table.of_members(column)))
    counts[Kind.MISSING] = len(table.members) - counts.total()
    return Bar(counts, len(table.members))


def spreads(table: Table) -> list[Spread]:
    """Of each exercise. Who handed in nothing has no points, which counts as 0 where an assignment asked for it."""
    found: list[Spread] = []
    for number, column in enumerate(table.columns, 1):
        given = [table.points(student, column) for student in table.members]
        missing = [0.0] if table.asked else []
        cells = [(student, column.key) in table.cells for student in table.members]
        points = [
            value
            for one, there in zip(given, cells, strict=True)
            for value in ([one] if one is not None else [] if there else missing)
        ]
        bins = Counter(_bin(value, column.points) for value in points)
        found.append(
            Spread(
                number,
                column,
                bar_of(table, column),
                tuple(bins[place] for place in range(POINT_BINS)),
                fmean(points) if points else None,
                median(points) if points else None,
            )
        )
    return found


def _bin(value: float, possible: float) -> int:
    share = value / possible if possible else 0.0
    return min(POINT_BINS - 1, max(0, int(share * POINT_BINS)))


def mistake_parts(table: Table, language: str) -> list[MistakePart]:
    """The exercises in which named mistakes were made, those with the most of them first."""
    parts: list[MistakePart] = []
    for column in table.columns:
        wrong = [row for row in table.of_column(column) if row.status == Status.WRONG]
        named = [row for row in wrong if row.mistakes]
        sentences = {row.mistakes: row.diagnosis.in_(language) for row in reversed(named)}
        made: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in named:
            made[row.mistakes].append(row)
        ranked = sorted(made.items(), key=lambda item: (-len(item[1]), item[0]))
        mistakes = [
            Mistake(" + ".join(names), sentences[names], len(rows), equal_files(rows))
            for names, rows in ranked
        ]
        if mistakes:
            more = max(0, len(mistakes) - MAX_MISTAKES)
            parts.append(MistakePart(column, len(wrong), mistakes[:MAX_MISTAKES], more))
    return sorted(parts, key=lambda part: -sum(mistake.count for mistake in part.mistakes))


def equal_files(rows: Iterable[Row]) -> int:
    """How many of `rows` are of a file that another of them has, too, byte for byte."""
    times = Counter(row.digest for row in rows if row.digest)
    return sum(count for count in times.values() if count > 1)


def unnamed_groups(table: Table, language: str) -> list[Group]:
    """Groups of at least two, the largest first."""
    groups: list[Group] = []
    for column in table.columns:
        alike: dict[str, list[Row]] = defaultdict(list)
        for row in table.of_column(column):
            if row.status == Status.WRONG and not row.mistakes and row.values:
                alike[row.values].append(row)
        groups += [
            Group(column, rows, rows[0].diagnosis.in_(language))
            for rows in alike.values()
            if len(rows) > 1
        ]
    return sorted(groups, key=lambda group: -len(group.rows))


def missing_parts(table: Table) -> list[tuple[str, list[str]]]:
    """Of each student who lacks some: the exercises that others handed in and she did not."""
    lacking = [
        (student, [c.key for c in table.columns if (student, c.key) not in table.cells])
        for student in table.members
    ]
    return [(student, keys) for student, keys in lacking if keys]


def slow_rows(table: Table) -> list[tuple[Row, float | None]]:
    """Rows that ran out of time or took long, each with how many medians; the slowest first."""
    found: list[tuple[Row, float | None]] = []
    for column in table.columns:
        rows = table.of_column(column)
        usual = median([row.finite_seconds for row in rows if row.status == Status.PASSED] or [0.0])
        for row in rows:
            seconds = row.finite_seconds
            times = seconds / usual if usual else None
            slow = seconds >= SLOW_SECONDS and times is not None and times >= SLOW_TIMES
            if slow or row.status == Status.TIMEOUT:
                found.append((row, times))
    return sorted(found, key=lambda item: (-item[0].finite_seconds, item[0].student))
