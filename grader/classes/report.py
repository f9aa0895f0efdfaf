"""The report of a class as one HTML file that an instructor reads in a browser, without a network.

Counts and groups are made here; `report.html.jinja` lays them out, and Jinja's autoescape makes harmless what a
student wrote. Bars are plain HTML: a chart library would bring either scripts (a report of strangers' names has none)
or pictures whose text neither wraps on a phone nor finds a Japanese font.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from statistics import median

import jinja2

from grader.classes.gradebook import write_file
from grader.classes.names import NAME_LIMIT, one_line
from grader.classes.report_messages import MESSAGES
from grader.classes.rows import Column, Row, Table
from grader.judging.status import Status
from grader.running.task import Tier
from grader.saying import messages

REFUSED = (Status.REFUSED, Status.FORBIDDEN, Status.MEMORY)
SLOW_TIMES = 10  # medians
SLOW_SECONDS = 0.2  # nobody minds less
MAX_STUDENTS = 200  # in the grid
MAX_ROWS = 50  # of a list
MAX_MISTAKES = 5  # of one exercise
MAX_GROUPS = 30
MAX_NAMES = 12
KEY_LIMIT = 60
MANY_EXERCISES = 40  # from here on topics are folded


class Kind(StrEnum):
    """What a bar tells apart, best first: some statuses by themselves, the others together. A class of the CSS."""

    PASSED = "passed"
    WRONG = "wrong"
    UNFINISHED = "unfinished"
    STOPPED = "stopped"
    GRADER_ERROR = "grader-error"
    MISSING = "missing"


KIND_OF = {
    Status.PASSED: Kind.PASSED,
    Status.WRONG: Kind.WRONG,
    Status.UNFINISHED: Kind.UNFINISHED,
    Status.GRADER_ERROR: Kind.GRADER_ERROR,
}
# The sign that says the same without colour.
SIGNS = {
    Kind.PASSED: "✓",
    Kind.WRONG: "✗",
    Kind.UNFINISHED: "…",
    Kind.STOPPED: "!",
    Kind.GRADER_ERROR: "?",
    Kind.MISSING: "",
}


@dataclass(frozen=True)
class Bar:
    """Counts by kind, drawn as one bar of the length `total`."""

    counts: Counter[Kind]
    total: int

    def share(self, kind: Kind) -> float:
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

    def say(key: str, **details: object) -> str:
        return MESSAGES[key].say(language, **details)

    def people(count: int) -> str:
        return say("person" if count == 1 else "people", count=count)

    def kind_name(kind: Kind) -> str:
        return (MESSAGES.get(kind) or messages.STATUS[kind]).say(language)

    def status_name(status: Status) -> str:
        return messages.STATUS[status].say(language)

    return _template().render(
        language=language,
        table=table,
        made=made,
        round=max((row.round for row in rows), default=1),
        kinds=[kind for kind in Kind if kind != Kind.GRADER_ERROR or statuses[kind]],
        signs=SIGNS,
        submissions=len(rows),
        passed=_percent(statuses[Kind.PASSED], len(rows)),
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
        say=say,
        people=people,
        kind_name=kind_name,
        status_name=status_name,
    )


def kind_of(row: Row | None) -> Kind:
    """What a bar shows of a row."""
    if row is None:
        return Kind.MISSING
    return KIND_OF.get(row.status, Kind.STOPPED)


def topic_parts(table: Table, language: str) -> list[TopicPart]:
    """How far the class is, topic by topic."""
    students = len(table.students)
    parts: list[TopicPart] = []
    numbered = enumerate(table.columns, 1)
    for _, members in groupby(numbered, key=lambda item: item[1].topic):
        exercises: list[tuple[int, Column, Bar]] = []
        for number, column in members:
            counts = Counter(map(kind_of, table.of_column(column)))
            counts[Kind.MISSING] = students - counts.total()
            exercises.append((number, column, Bar(counts, students)))
        total = sum((bar.counts for _, _, bar in exercises), Counter[Kind]())
        keys = [column.key for _, column, _ in exercises]
        finished = sum(
            all(kind_of(table.cells.get((student, key))) == Kind.PASSED for key in keys)
            for student in table.students
        )
        title = exercises[0][1].topic_title.say(language)
        parts.append(TopicPart(title, Bar(total, students * len(keys)), exercises, finished))
    return parts


def mistake_parts(table: Table, language: str) -> list[MistakePart]:
    """The exercises in which named mistakes were made, those with the most of them first."""
    parts: list[MistakePart] = []
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
    groups: list[Group] = []
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


def grid(table: Table) -> list[tuple[str, list[tuple[Kind, Row | None]], float]]:
    """Per student the kind of each cell, and the sum of points."""
    lines: list[tuple[str, list[tuple[Kind, Row | None]], float]] = []
    for student in table.students:
        rows = [table.cells.get((student, column.key)) for column in table.columns]
        lines.append((student, [(kind_of(row), row) for row in rows], table.total(student)))
    return lines


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


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
    environment.filters["name"] = partial(one_line, limit=NAME_LIMIT)
    environment.filters["key"] = partial(one_line, limit=KEY_LIMIT)
    environment.filters["short"] = "{:.3g}".format
    return environment.get_template("report.html.jinja")
