"""The report of a class as one HTML file that an instructor reads and works with in a browser, without a network.

Counts and groups are made in `report_parts`, `report.html.jinja` lays them out, and Jinja's autoescape makes harmless what a
student wrote. Code and verdicts are packed (`report_cells`) and opened by `report.js`, which makes text of them and nothing
else; it is the only script that the page's policy lets run. Bars are SVG: a chart library would bring more script, or
pictures whose text neither wraps on a phone nor finds a Japanese font.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from functools import cache, partial
from pathlib import Path

import jinja2
from markupsafe import Markup

from grader.classes.diffs import difference
from grader.classes.gradebook import whole_number, write_file
from grader.classes.kinds import SIGNS, Kind, kind_name, kind_of
from grader.classes.names import NAME_LIMIT, one_line
from grader.classes.report_cells import Material, Serving, block_of, called, index_of, pack
from grader.classes.report_messages import MESSAGES
from grader.classes.report_parts import (
    Group,
    mistake_parts,
    spreads,
    topic_parts,
    unnamed_groups,
)
from grader.classes.report_sections import sections_of
from grader.classes.rows import Column, Row, Table
from grader.classes.templates import read_template
from grader.judging.status import Status
from grader.running.task import Tier

HERE = Path(__file__).parent
SIMILAR = "similar.html"  # the page of `grade similar`
MAX_STUDENTS = 500  # in the grid
MAX_GROUPS = 30
MAX_NAMES = 12
KEY_LIMIT = 60
MANY_EXERCISES = 40  # from here on topics are folded


def write_report(
    path: Path,
    table: Table,
    versions: dict[str, str],
    language: str,
    made: str = "",
    material: Material | None = None,
) -> None:
    """Write the report of `table`. `made` says when and of what. Raises `OSError`."""
    similar = (path.parent / SIMILAR).is_file()
    html = render_report(table, versions, language, made, material, similar=similar)
    write_file(path, html.encode("utf-8"))


def render_report(
    table: Table,
    versions: dict[str, str],
    language: str,
    made: str = "",
    material: Material | None = None,
    serving: Serving | None = None,
    similar: bool = False,
) -> str:
    """The report as HTML; with `serving` as a page of a server, which has `report.css` and `report.js` beside it.

    `similar`: the page of similar work lies beside it.
    """
    material = material or Material()
    rows = table.rows()
    kinds = Counter(map(kind_of, rows))
    wrong = [row for row in rows if row.status == Status.WRONG]
    groups = unnamed_groups(table, language)
    mistakes = mistake_parts(table, language)
    names, members = _named_groups(groups, rows)

    def say(key: str, **details: object) -> str:
        return MESSAGES[key].say(language, **details)

    def people(count: int) -> str:
        return say("person" if count == 1 else "people", count=count)

    script = (HERE / "report.js").read_text(encoding="utf-8")
    return _template().render(
        language=language,
        table=table,
        called=partial(called, table, language=language),
        heading=material.title.in_(language),
        made=made,
        serving=serving,
        similar=SIMILAR if similar else "",
        script=Markup(script),
        script_digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        index=pack(index_of(table, members, names, material, language, serving)),
        blocks=[block_of(table, c, material, language) for c in table.columns],
        round=max((row.round for row in rows), default=1),
        kinds=[kind for kind in Kind if kind != Kind.GRADER_ERROR or kinds[kind]],
        signs=SIGNS,
        submissions=len(rows),
        any_late=any(row.days for row in rows),
        passed=_percent(kinds[Kind.PASSED], len(rows)),
        named=_percent(kinds[Kind.NAMED], len(wrong)),
        topics=topic_parts(table, language),
        folded=len(table.columns) >= MANY_EXERCISES,
        spreads=spreads(table),
        mistakes=mistakes,
        groups=[(group, _diff(group, material)) for group in groups[:MAX_GROUPS]],
        numbers={name: number for number, name in enumerate(names.values())},
        more_groups=len(groups) - MAX_GROUPS,
        max_names=MAX_NAMES,
        sections=sections_of(table, material, language),
        grid=_grid(table, language) if len(table.students) <= MAX_STUDENTS else None,
        tiers=sorted({row.tier for row in rows}),
        low=sum(row.tier != Tier.FULL for row in rows),
        versions=versions,
        say=say,
        people=people,
        kind_name=partial(kind_name, language=language),
        whole=whole_number,
    )


def _named_groups(
    groups: list[Group], rows: list[Row]
) -> tuple[dict[str, str], dict[tuple[str, str], int]]:
    """The groups of wrong values and of named mistakes in order: what each is called with its size, and its name; and
    the number of each cell's.
    """
    numbers: dict[str, int] = {}
    members: dict[tuple[str, str], int] = {}
    for number, group in enumerate(groups, 1):
        name = f"{group.column.key} #{number}"
        for row in group.rows:
            members[row.student, row.key] = numbers.setdefault(name, len(numbers))
    for row in rows:
        if row.status == Status.WRONG and row.mistakes:
            name = f"{row.key} {' + '.join(row.mistakes)}"
            members[row.student, row.key] = numbers.setdefault(name, len(numbers))
    sizes = Counter(members.values())
    return {f"{name} ({sizes[number]})": name for name, number in numbers.items()}, members


def _diff(group: Group, material: Material) -> list[tuple[bool, int, str]]:
    """Of the first of a group, against the answer; none where one of the two is not there."""
    answer = material.answers.get(group.column.key, "")
    source = material.source(group.rows[0].digest).decode("utf-8", "replace")
    if not answer or not source:
        return []
    return [(one.own, one.number, one.text) for one in difference(answer, source)]


def _grid(
    table: Table, language: str
) -> list[tuple[tuple[str, str], list[tuple[Kind, bool, int]], float]]:
    """Per student what she is called (what else tells her apart where two have a name), of each cell the kind, whether its points were set by hand and by how many days it
    is late, and the sum of points.
    """

    def cell(student: str, column: Column) -> tuple[Kind, bool, int]:
        place = student, column.key
        row = table.cells.get(place)
        return kind_of(row), place in table.overrides, row.days if row is not None else 0

    named = {student: called(table, student, language) for student in table.students}
    times = Counter(name for name, _ in named.values())
    members = set(table.members)
    return [
        (
            (name, also if times[name] > 1 or student not in members else ""),
            [cell(student, column) for column in table.columns],
            table.total(student),
        )
        for student, (name, also) in named.items()
    ]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


@cache
def _template() -> jinja2.Template:
    return read_template(
        "report",
        name=partial(one_line, limit=NAME_LIMIT),
        key=partial(one_line, limit=KEY_LIMIT),
    )
