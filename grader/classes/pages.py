"""What a student is told, as one HTML file: her code with the verdict at the line, and nothing that her results.json has not.

`page.html.jinja` lays it out; Jinja's autoescape makes harmless what anybody wrote, and the page loads and runs nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2

from grader.classes.gradebook import output_of, place_of, whole_number
from grader.classes.kinds import kind_of, plain_sign
from grader.classes.names import one_line
from grader.classes.rows import Column, Table
from grader.classes.tables import FILE, connect
from grader.classes.templates import read_template
from grader.classes.told import Feedback
from grader.text import Text

MAX_LINES = 2000  # of a file that are shown
LINE_LIMIT = 400

TITLE = Text("採点結果", "Results")
POINTS = Text("{points} / {possible} 点", "{points} of {possible} points")
LATE = Text("{days} 日遅れのため得点の {percent} %", "{days} days late: {percent} % of the points")
LATE_ONE = Text("1 日遅れのため得点の {percent} %", "1 day late: {percent} % of the points")
PROMPT = Text("問題文（{count} 行）", "The exercise's text ({count} lines)")
REFUSED = Text("採点していないファイル", "Files that were not graded")
HERE = Text("この行です。", "It is this line.")
CUT = Text("これより下は省略しました。", "What follows is left out.")


@dataclass(frozen=True)
class Part:
    """One exercise on the page: what came of it, and her code line by line, each with whether it is named."""

    column: Column
    kind: str
    sign: str
    worth: str
    late: str
    told: list[str]
    prompt: list[tuple[int, str, bool]]  # the lines of the code that only repeat what is asked
    code: list[tuple[int, str, bool]]
    cut: bool
    fold: str


@contextlib.contextmanager
def open_sources(folder: Path) -> Generator[Callable[[str], bytes]]:
    """A function from digests to what was handed in, b"" where nothing was taken."""
    database = connect(folder / FILE)
    query = "SELECT source FROM sources WHERE digest = ?"

    def source(digest: str) -> bytes:
        found: tuple[bytes] | None = database.execute(query, (digest,)).fetchone()
        return found[0] if found else b""

    with contextlib.closing(database):
        yield source


def render_page(
    table: Table,
    student: str,
    title: str,
    source: Callable[[str], bytes],
    language: str,
    feedback: Feedback,
) -> bytes:
    """One student's page."""
    person = (table.people or {}).get(student)
    parts = [_part(column, table, student, source, language, feedback) for column in table.columns]
    points, possible = _points(table.total(student)), _points(table.possible)
    known = {column.key for column in table.columns}
    page = _template().render(
        language=language,
        heading=TITLE.say(language),
        title=title,
        student=person.shown if person else student,
        number=person.number if person else "",
        total=POINTS.say(language, points=points, possible=possible),
        parts=parts,
        strays=[
            (place_of(row, known), output_of(row, language, feedback).split("\n"))
            for row in table.strays
            if row.student == student
        ],
        refused=REFUSED.say(language),
        here=HERE.say(language),
        cut=CUT.say(language),
    )
    return page.encode("utf-8", "backslashreplace")


def _part(
    column: Column,
    table: Table,
    student: str,
    source: Callable[[str], bytes],
    language: str,
    feedback: Feedback,
) -> Part:
    row = table.cells.get((student, column.key))
    override = table.overrides.get((student, column.key))
    kind = kind_of(row)
    lines: list[str] = []
    if row is not None and row.digest:
        lines = source(row.digest).decode("utf-8", "replace").split("\n")
    points = _points(table.points(student, column) or 0.0)
    days = row.days if row is not None else 0
    named = set(row.lines) if row is not None else set[int]()
    late = (LATE_ONE if days == 1 else LATE).say(
        language, days=days, percent=f"{100 * (row.kept if row is not None else 1.0):.4g}"
    )
    code = [
        (n, one_line(line.rstrip("\r").expandtabs(4), LINE_LIMIT), n in named)
        for n, line in enumerate(lines[:MAX_LINES], 1)
    ]
    folded = prompt_lines(lines[:MAX_LINES])
    folded = 0 if named & set(range(folded + 1)) else folded
    return Part(
        column=column,
        kind=kind,
        sign=plain_sign(kind),
        worth=POINTS.say(language, points=points, possible=_points(column.points)),
        late=late if days else "",
        told=output_of(row, language, feedback, override, column).split("\n"),
        prompt=code[:folded],
        code=code[folded:],
        fold=PROMPT.say(language, count=folded),
        cut=len(lines) > MAX_LINES,
    )


def prompt_lines(lines: list[str]) -> int:
    """How many lines the text takes that stands above the code, in triple quotes; 0 where there is none that ends."""
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    start = lines[first].lstrip("\ufeff").lstrip() if lines else ""
    quotes = start.removeprefix("r")[:3]
    if quotes not in ('"""', "'''"):
        return 0
    rest = start.removeprefix("r")[3:]
    for number, line in enumerate((rest, *lines[first + 1 :]), first + 1):
        if quotes in line:
            return number
    return 0


def _points(value: float) -> int | float:
    """As they are shown: two decimals are enough to see how they come about."""
    return whole_number(round(value, 2))


@cache
def _template() -> jinja2.Template:
    return read_template("page")
