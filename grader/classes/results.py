"""Reads what is kept in `results.sqlite`, for gradebook and report."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

from grader.classes.faults import Fault, Pointed
from grader.classes.queries import PLACE
from grader.classes.rows import Row
from grader.classes.tables import FILE, FORMAT, connect
from grader.errors import UserError
from grader.judging.status import Status
from grader.text import Text


def open_results(folder: Path) -> sqlite3.Connection:
    """The database in `folder`, to read. Raises `UserError` where there is none, or one of another version."""
    path = folder / FILE
    if not path.is_file():
        raise UserError("no-results", path=str(folder))
    database = connect(path)
    try:
        if database.execute("PRAGMA user_version").fetchone()[0] == FORMAT:
            return database
    except sqlite3.DatabaseError:  # another file of that name
        pass
    database.close()
    raise UserError("batch-format", path=str(path))


def read_wanted(folder: Path) -> str:
    """What the last batch in `folder` was asked for: see `asked`. Raises `UserError` where none came to an end."""
    with contextlib.closing(open_results(folder)) as database:
        found = database.execute("SELECT value FROM meta WHERE name = 'wanted'").fetchone()
    if found is None:
        raise UserError("no-results", path=str(folder))
    return found[0]


def read_rows(folder: Path) -> list[Row]:
    """Every result in `folder`, for gradebook and report. Raises `UserError` where there is no database."""
    columns = (
        "student, topic, exercise, round, status, COALESCE(points, 0), seconds, mistakes, message, "
        "diagnosis, feedback, values_digest, line, tier, r.digest, r.attempt, "
        "c.digest IS NOT NULL AND e.digest != r.digest, COALESCE(e.late, 0), lines, pointed, at, COALESCE(e.origin, '')"
    )
    with contextlib.closing(open_results(folder)) as database:
        # Of two rows for one exercise the last counts: what was handed in later, and rather what was graded.
        query = (
            f"SELECT {columns} FROM results r LEFT JOIN entries e USING ({PLACE}) "
            f"LEFT JOIN counted c USING ({PLACE}, round) "
            "ORDER BY round, e.intake, student, topic, exercise, place DESC"
        )
        return [_row(*row) for row in database.execute(query)]


def _row(*columns: Any) -> Row:
    """A row as `read_rows` asks for it."""
    *key, status, points, seconds, mistakes, message, diagnosis, feedback = columns[:11]
    values, line, tier, digest, attempt, beyond, late, lines, pointed, at, origin = columns[11:]
    return Row(
        *key,
        status=Status(status),
        points=points,
        seconds=seconds,
        mistakes=tuple(json.loads(mistakes)),
        message=Text(**json.loads(message)),
        diagnosis=Text(**json.loads(diagnosis)),
        feedback=Text(**json.loads(feedback)),
        values=values,
        line=line,
        tier=tier,
        digest=digest,
        attempt=attempt,
        beyond=bool(beyond),
        late=bool(late),
        lines=tuple(json.loads(lines)),
        fault=Fault(Pointed(pointed), tuple(json.loads(at))),
        origin=origin,
    )
