"""What a report opens on demand: of each student and exercise the code, the verdict, the points. Packed, so that a browser
holds no more of it than is looked at: an index, and a block for each exercise, each JSON that zlib has made small.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from grader.classes.diffs import difference, shown_lines
from grader.classes.faults import Pointed
from grader.classes.gradebook import whole_number
from grader.classes.kinds import SIGNS, Kind, kind_name, kind_of
from grader.classes.names import NAME_LIMIT, one_line
from grader.classes.overrides import Override
from grader.classes.report_messages import CELL, FILTERS, MESSAGES, POINTED
from grader.classes.rows import Column, Row, Table
from grader.saying import messages
from grader.saying.sentences import printable
from grader.text import Text

TEXT_LIMIT = 4000


# Blocks by key, each with what it was made of: for who makes the same report again and again in one language.
Kept = dict[str, tuple[object, str]]


def _no_source(_: str) -> bytes:
    return b""


@dataclass(frozen=True)
class Material:
    """What stands behind a table: sources by digest, answers by key, all that was ever set by hand, the assignment's title."""

    source: Callable[[str], bytes] = _no_source
    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    history: tuple[Override, ...] = ()
    title: Text = Text("", "")
    packed: Kept = field(default_factory=dict[str, tuple[object, str]])


@dataclass(frozen=True)
class Serving:
    """Where a report is served, so that scores can be set: the token of its forms, and who sets them."""

    token: str
    who: str


def pack(data: object) -> str:
    """As `report.js` unpacks it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(text.encode("utf-8", "backslashreplace"), 6)).decode()


def index_of(
    table: Table,
    groups: Mapping[tuple[str, str], int],
    group_names: Iterable[str],
    material: Material,
    language: str,
    serving: Serving | None,
) -> dict[str, object]:
    """What the filters need, of every student and exercise. `groups`: of which group a cell is, by student and key."""
    by_place: dict[tuple[str, str], list[Override]] = {}
    for entry in material.history:
        by_place.setdefault(entry.place, []).append(entry)
    words = {**CELL, **FILTERS, **{f"pointed-{key}": text for key, text in POINTED.items()}}
    return {
        "students": [
            [student, *(one_line(text, NAME_LIMIT) for text in called(table, student, language))]
            for student in table.students
        ],
        "columns": [
            [column.key, one_line(column.title.say(language)), whole_number(column.points)]
            for column in table.columns
        ],
        "cells": [
            [
                _cell(table, student, column, groups.get((student, column.key), -1), language)
                for column in table.columns
            ]
            for student in table.students
        ],
        "groups": [one_line(name) for name in group_names],
        "kinds": {kind: [SIGNS[kind], kind_name(kind, language)] for kind in Kind},
        "hands": {
            f"{s},{c}": _hands(
                by_place[student, column.key], table.cells.get((student, column.key))
            )
            for s, student in enumerate(table.students)
            for c, column in enumerate(table.columns)
            if (student, column.key) in by_place
        },
        "words": {key: text.in_(language) for key, text in words.items()},
        "serving": serving and {"token": serving.token, "who": serving.who},
        "language": language,
    }


def block_of(table: Table, column: Column, material: Material, language: str) -> str:
    """What opens of one exercise, packed."""
    rows = [table.cells.get((student, column.key)) for student in table.students]
    made_of = (material.answers.get(column.key), rows)
    kept = material.packed.get(column.key)
    if kept is None or kept[0] != made_of:
        kept = made_of, pack(column_of(table, column, material, language))
        material.packed[column.key] = kept
    return kept[1]


def column_of(table: Table, column: Column, material: Material, language: str) -> dict[str, object]:
    """What opens of one exercise: every file once, with the lines in which it is not the answer."""
    files: dict[str, int] = {}
    sources: list[list[str]] = []
    diffs: list[list[list[object]]] = []
    answer = material.answers.get(column.key, "")
    rows: dict[int, dict[str, object]] = {}
    for number, student in enumerate(table.students):
        row = table.cells.get((student, column.key))
        if row is None:
            continue
        if row.digest not in files:
            text = material.source(row.digest).decode("utf-8", "replace") if row.digest else ""
            files[row.digest] = len(sources)
            sources.append(shown_lines(text) if text else [])
            compared = difference(answer, text) if answer and text else []
            diffs.append([[one.own, one.number, one.text] for one in compared])
        rows[number] = _verdict(row, files[row.digest], language)
    return {"files": sources, "diffs": diffs, "rows": rows}


def _cell(table: Table, student: str, column: Column, group: int, language: str) -> list[object]:
    """Kind, points, computed points, group, the line that is pointed at, status, digest, seconds, how late."""
    row = table.cells.get((student, column.key))
    points = table.points(student, column)
    shown = None if points is None else whole_number(points)
    if row is None:
        return [Kind.MISSING, shown, None, group, "", kind_name(Kind.MISSING, language), "", 0, ""]
    computed = whole_number(row.finite_points) if row.scored else None
    status = messages.STATUS[row.status].say(language)
    # A line that is only written otherwise than the answer may be right: it is shown where the cell says so.
    line = "" if row.fault.pointed == Pointed.DIFFERS else one_line(row.line, 200)
    return [
        kind_of(row),
        shown,
        computed,
        group,
        line,
        status,
        row.digest,
        round(row.finite_seconds, 3),
        late(row, language),
    ]


def called(table: Table, student: str, language: str) -> tuple[str, str]:
    """Her name in the roster, else what she is called here; and what else is to be said of who she is, if anything."""
    person = (table.people or {}).get(student)
    if person is None:
        return student, MESSAGES["stranger"].say(language) if table.people else ""
    others = dict.fromkeys((student, person.number))
    return person.shown, " ".join(other for other in others if other and other != person.shown)


def late(row: Row, language: str) -> str:
    """How late it is, in words; "" where it is not."""
    key = "day-late" if row.days == 1 else "days-late"
    return MESSAGES[key].say(language, days=row.days) if row.days else ""


def _verdict(row: Row, file: int, language: str) -> dict[str, object]:
    said = (row.message, row.diagnosis)
    texts = [printable(text.in_(language), TEXT_LIMIT) for text in said]
    about: list[str] = []
    if row.attempt > 1 or row.beyond:
        about.append(MESSAGES["attempt"].say(language, number=row.attempt))
    if row.round > 1:
        about.append(MESSAGES["round"].say(language, round=row.round))
    if row.days:
        about.append(late(row, language))
    if row.mistakes:
        about.append(" + ".join(map(one_line, row.mistakes)))
    return {
        "file": file,
        "said": list(dict.fromkeys(text for text in texts if text)),
        "pointed": row.fault.pointed,
        "lines": list(row.fault.lines),
        "about": about,
    }


def _hands(entries: list[Override], row: Row | None) -> dict[str, object]:
    """What was set by hand of one exercise for a student: each entry, whether one holds, and whether it is older than the hand-in."""
    last = entries[-1]
    digest = row.digest if row is not None else ""
    holds = last.points is not None
    return {
        "holds": holds,
        "older": holds and last.digest != digest,
        "entries": [
            {
                "when": entry.when[:16].replace("T", " "),
                "who": one_line(entry.who, NAME_LIMIT),
                "points": None if entry.points is None else whole_number(entry.points),
                "computed": None if entry.computed is None else whole_number(entry.computed),
                "note": printable(entry.note, TEXT_LIMIT),
                "told": entry.told,
                "bonus": entry.bonus,
            }
            for entry in entries
        ],
    }
