"""The lists at the end of a report: what is slow, refused, missing, set by hand. What else a report has to show is added here.

A section is a heading, a note and a template of its own, which is given `section.fields`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from grader.classes.gradebook import whole_number
from grader.classes.names import one_line
from grader.classes.overrides import Override
from grader.classes.report_cells import Material, called
from grader.classes.report_messages import MESSAGES
from grader.classes.report_parts import SLOW_TIMES, missing_parts, slow_rows
from grader.classes.rows import Row, Table
from grader.judging.status import Status
from grader.saying import messages

REFUSED = (Status.REFUSED, Status.FORBIDDEN, Status.MEMORY)
LIST = "report_list.html.jinja"
MAX_ROWS = 50  # of a list
MAX_NAMES = 12


@dataclass(frozen=True)
class Section:
    """`anchor` is its address on the page."""

    anchor: str
    heading: str
    note: str
    template: str
    fields: Mapping[str, object]


@dataclass(frozen=True)
class Cell:
    """Of a list. `look` is a class of the CSS; in "key" each text is an exercise's, in "who" a name and what else
    tells her apart."""

    texts: tuple[str, ...]
    look: str = ""
    note: str = ""


def sections_of(table: Table, material: Material, language: str) -> list[Section]:
    """Those that have something to say, and those of which it is good to know that there is nothing."""

    def say(key: str, **details: object) -> str:
        return MESSAGES[key].say(language, **details)

    def listed(
        anchor: str, columns: tuple[str, ...], lines: list[tuple[Cell, ...]], **details: object
    ) -> Section:
        fields = {
            "headings": [say(column) for column in columns],
            "lines": lines[:MAX_ROWS],
            "more": say("more-rows", count=len(lines) - MAX_ROWS) if len(lines) > MAX_ROWS else "",
            "none": say("list-none"),
        }
        return Section(anchor, say(anchor), say(f"{anchor}-why", **details), LIST, fields)

    def reasons(rows: list[Row]) -> list[tuple[Cell, ...]]:
        return [
            (*_begin(table, row, language), Cell((row.message.in_(language),), "why"))
            for row in rows
        ]

    rows = table.rows()
    ours = [row for row in rows if not row.scored]
    refused = [row for row in rows if row.status in REFUSED] + list(table.strays)
    slow = [
        (*_begin(table, row, language), _time(row, times, language))
        for row, times in slow_rows(table)
    ]
    missing = [
        (_who(table, student, language), _keys(keys, language))
        for student, keys in missing_parts(table)
    ]
    by_hand = _by_hand(table, material.history, language)
    four = ("student", "exercise", "result")
    found: list[Section] = []
    if by_hand:
        found.append(
            listed("by-hand", ("student", "exercise", "points", "who-when", "note"), by_hand)
        )
    if ours:
        found.append(listed("ours", (*four, "reason"), reasons(ours)))
    found.append(listed("slow", (*four, "time"), slow, times=SLOW_TIMES))
    found.append(listed("refused", (*four, "reason"), reasons(refused)))
    if missing:
        found.append(listed("missing", ("student", "exercise"), missing))
    return found


def _who(table: Table, student: str, language: str) -> Cell:
    return Cell(called(table, student, language), "who")


def _begin(table: Table, row: Row, language: str) -> tuple[Cell, ...]:
    status = messages.STATUS[row.status].say(language)
    return (
        _who(table, row.student, language),
        Cell((row.key.strip("/"),), "key"),
        Cell((status,), "result"),
    )


def _time(row: Row, times: float | None, language: str) -> Cell:
    note = ""
    if times and row.status != Status.TIMEOUT:
        note = MESSAGES["times-median"].say(language, times=f"{times:.0f}")
    return Cell(
        (MESSAGES["seconds"].say(language, seconds=f"{row.finite_seconds:.3g}"),), note=note
    )


def _keys(keys: list[str], language: str) -> Cell:
    more = len(keys) - MAX_NAMES
    note = MESSAGES["more-exercises"].say(language, count=more) if more > 0 else ""
    return Cell(tuple(keys[:MAX_NAMES]), "key", note)


def _by_hand(table: Table, history: tuple[Override, ...], language: str) -> list[tuple[Cell, ...]]:
    """What holds of what was set by hand, the newest first; also what is of nobody or of no exercise here."""
    last = {entry.place: entry for entry in history}
    places = {(student, column.key) for student in table.students for column in table.columns}
    worth = {column.key: column.points for column in table.columns}
    lines: list[tuple[Cell, ...]] = []
    for place, entry in sorted(last.items(), key=lambda item: item[1].when, reverse=True):
        if entry.points is None:
            continue
        row = table.cells.get(place)
        computed = whole_number(row.finite_points) if row is not None and row.scored else "–"
        points = MESSAGES["set-points"].say(
            language, points=whole_number(entry.points), computed=computed
        )
        note = ""
        if place not in places:
            note = MESSAGES["by-hand-nobody"].say(language)
        elif entry.digest != (row.digest if row is not None else ""):
            note = MESSAGES["by-hand-older"].say(language)
        elif worth[place[1]] != entry.possible:
            note = MESSAGES["by-hand-worth"].say(language, possible=whole_number(entry.possible))
        told = MESSAGES["told"].say(language) if entry.told and entry.note else ""
        when = entry.when[:16].replace("T", " ")
        lines.append(
            (
                _who(table, entry.student, language),
                Cell((entry.exercise,), "key"),
                Cell((points,), "by-hand", note),
                Cell((f"{one_line(entry.who)} {when}",)),
                Cell((entry.note,), "why", told),
            )
        )
    return lines
