"""The report of a class as one HTML file that an instructor reads in a browser, without a network.

Counts and groups are made here; `report.html.jinja` lays them out, and Jinja's autoescape makes harmless what a
student wrote. Bars are plain HTML: a chart library would bring either scripts (a report of strangers' names has none)
or pictures whose text neither wraps on a phone nor finds a Japanese font. Knows rows, and nothing of how they came about.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from statistics import median

import jinja2

from grader.classes.gradebook import write_file
from grader.classes.phrases import PHRASES
from grader.classes.rows import NAME_LIMIT, Column, Row, Table, one_line
from grader.judging.status import Status
from grader.running.task import Tier
from grader.saying import messages

# Of the statuses, what a bar tells apart, best first; and the sign that says the same without colour.
KINDS = ("passed", "wrong", "unfinished", "stopped", "grader-error", "missing")
SIGNS = {
    "passed": "✓",
    "wrong": "✗",
    "unfinished": "…",
    "stopped": "!",
    "grader-error": "?",
    "missing": "",
}
REFUSED = ("refused", "forbidden", "memory")
SLOW_TIMES = 10  # medians
SLOW_SECONDS = 0.2  # nobody minds less
MAX_STUDENTS = 200  # in the grid
MAX_ROWS = 50  # of a list
MAX_MISTAKES = 5  # of one exercise
MAX_GROUPS = 30
MAX_NAMES = 12
KEY_LIMIT = 60
MANY_EXERCISES = 40  # from here on topics are folded


@dataclass(frozen=True)
class Bar:
    """Counts by kind, drawn as one bar of the length `total`."""

    counts: dict[str, int]
    total: int

    def share(self, kind: str) -> float:
        return 100 * self.counts[kind] / self.total if self.total else 0.0


@dataclass(frozen=True)
class TopicPart:
    """One topic: its bar, its exercises with theirs and their numbers, and how many finished it."""

    title: str
    bar: Bar
    exercises: list[tuple[int, Column, Bar]]
    finished: int


@dataclass(frozen=True)
class MistakePart:
    """The named mistakes of one exercise, most frequent first: names, sentence, count."""

    column: Column
    wrong: int
    mistakes: list[tuple[str, str, int]]
    more: int


@dataclass(frozen=True)
class Group:
    """Students whose wrong values of an exercise agree with one another and with no named mistake."""

    column: Column
    students: list[str]
    line: str
    says: str


def write_report(
    path: Path, table: Table, versions: dict[str, str], language: str, made: str = ""
) -> None:
    """Write the report of `table`. `made` says when and of what. Raises `OSError`."""
    write_file(path, render_report(table, versions, language, made).encode("utf-8"))


def render_report(table: Table, versions: dict[str, str], language: str, made: str = "") -> str:
    """The report as HTML."""
    rows = table.rows()
    statuses = Counter(map(kind_of, rows))
    wrong = [row for row in rows if row.status == Status.WRONG]
    groups = unnamed_groups(table, language)
    refused = [row for row in rows if row.status in REFUSED] + list(table.strays)
    low = [row for row in rows if row.tier != Tier.FULL]
    return _template().render(
        language=language,
        table=table,
        made=made,
        round=max((row.round for row in rows), default=1),
        kinds=[kind for kind in KINDS if kind != "grader-error" or statuses["grader-error"]],
        signs=SIGNS,
        submissions=len(rows),
        passed=_percent(statuses["passed"], len(rows)),
        named=_percent(sum(bool(row.mistakes) for row in wrong), len(wrong)),
        topics=topic_parts(table, language),
        folded=len(table.columns) >= MANY_EXERCISES,
        mistakes=mistake_parts(table, language),
        groups=groups[:MAX_GROUPS],
        more_groups=len(groups) - MAX_GROUPS,
        max_names=MAX_NAMES,
        slow=slow_rows(table),
        slow_times=SLOW_TIMES,
        refused=refused,
        missing=missing_parts(table),
        ours=[row for row in rows if not row.scored],
        max_rows=MAX_ROWS,
        grid=grid(table) if len(table.students) <= MAX_STUDENTS else None,
        tiers=sorted({row.tier for row in rows}),
        low=len(low),
        versions=versions,
        say=lambda key, **details: PHRASES[key].say(language, **details),
        people=lambda count: PHRASES["person" if count == 1 else "people"].say(
            language, count=count
        ),
        kind_name=lambda kind: _kind_name(kind, language),
        status_name=lambda status: messages.STATUS[status].say(language),
    )


def kind_of(row: Row | None) -> str:
    """What a bar shows of a row."""
    if row is None:
        return "missing"
    return row.status if row.status in KINDS else "stopped"


def topic_parts(table: Table, language: str) -> list[TopicPart]:
    """How far the class is, topic by topic."""
    students = len(table.students)
    parts = []
    numbered = enumerate(table.columns, 1)
    for _, members in groupby(numbered, key=lambda item: item[1].topic):
        exercises = []
        for number, column in members:
            counts = Counter(map(kind_of, table.of_column(column)))
            counts["missing"] = students - counts.total()
            exercises.append((number, column, Bar(counts, students)))
        total = sum((bar.counts for _, _, bar in exercises), Counter())
        keys = [column.key for _, column, _ in exercises]
        finished = sum(
            all(kind_of(table.cells.get((student, key))) == "passed" for key in keys)
            for student in table.students
        )
        title = exercises[0][1].topic_title.say(language)
        parts.append(TopicPart(title, Bar(total, students * len(keys)), exercises, finished))
    return parts


def mistake_parts(table: Table, language: str) -> list[MistakePart]:
    """The exercises in which named mistakes were made, those with the most of them first."""
    parts = []
    for column in table.columns:
        wrong = [row for row in table.of_column(column) if row.status == Status.WRONG]
        named = [row for row in wrong if row.mistakes]
        sentences = {row.mistakes: row.diagnosis.in_(language) for row in reversed(named)}
        ranked = sorted(Counter(row.mistakes for row in named).items(), key=lambda i: (-i[1], i[0]))
        mistakes = [(" + ".join(names), sentences[names], count) for names, count in ranked]
        if mistakes:
            more = max(0, len(mistakes) - MAX_MISTAKES)
            parts.append(MistakePart(column, len(wrong), mistakes[:MAX_MISTAKES], more))
    return sorted(parts, key=lambda part: -sum(count for _, _, count in part.mistakes))


def unnamed_groups(table: Table, language: str) -> list[Group]:
    """Groups of at least two, the largest first."""
    groups = []
    for column in table.columns:
        alike: dict[str, list[Row]] = defaultdict(list)
        for row in table.of_column(column):
            if row.status == Status.WRONG and not row.mistakes and row.values:
                alike[row.values].append(row)
        for rows in alike.values():
            if len(rows) > 1:
                line = next((row.line for row in rows if row.line.strip()), "")
                students = [row.student for row in rows]
                groups.append(Group(column, students, line, rows[0].diagnosis.in_(language)))
    return sorted(groups, key=lambda group: -len(group.students))


def missing_parts(table: Table) -> list[tuple[str, list[str]]]:
    """Of each student who lacks some: the exercises that others handed in and she did not."""
    lacking = [
        (student, [c.key for c in table.columns if (student, c.key) not in table.cells])
        for student in table.students
    ]
    return [(student, keys) for student, keys in lacking if keys]


def slow_rows(table: Table) -> list[tuple[Row, float | None]]:
    """Rows that ran out of time or took long, each with how many medians; the slowest first."""
    found = []
    for column in table.columns:
        rows = table.of_column(column)
        usual = median([_seconds(row) for row in rows if row.status == Status.PASSED] or [0.0])
        for row in rows:
            seconds = _seconds(row)
            times = seconds / usual if usual else None
            slow = seconds >= SLOW_SECONDS and times is not None and times >= SLOW_TIMES
            if slow or row.status == Status.TIMEOUT:
                found.append((row, times))
    return sorted(found, key=lambda item: (-_seconds(item[0]), item[0].student))


def grid(table: Table) -> list[tuple[str, list[tuple[str, Row | None]], float]]:
    """Per student the kind of each cell, and the sum of points."""
    lines = []
    for student in table.students:
        rows = [table.cells.get((student, column.key)) for column in table.columns]
        total = math.fsum(row.points for row in rows if row is not None and row.scored)
        lines.append((student, [(kind_of(row), row) for row in rows], total))
    return lines


def _kind_name(kind: str, language: str) -> str:
    text = messages.STATUS.get(kind) or PHRASES[kind]
    return text.say(language)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def _seconds(row: Row) -> float:
    return row.seconds if math.isfinite(row.seconds) else 0.0


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["plain"] = one_line
    environment.filters["name"] = lambda text: one_line(text, NAME_LIMIT)
    environment.filters["key"] = lambda text: one_line(text, KEY_LIMIT)
    environment.filters["short"] = lambda value: f"{value:.3g}"
    return environment.get_template("report.html.jinja")
