"""Reads what is kept in `results.sqlite`, for gradebook and report."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from grader.classes.queries import PLACE
from grader.classes.rows import Row
from grader.classes.tables import FILE, connect
from grader.errors import UserError
from grader.judging.status import Status
from grader.text import Text


def read_rows(folder: Path) -> list[Row]:
    """Every result in `folder`, for gradebook and report. Raises `UserError` where there is no database."""
    if not (folder / FILE).is_file():
        raise UserError("file-missing", path=str(folder / FILE))
    columns = (
        "student, topic, exercise, round, status, COALESCE(points, 0), seconds, mistakes, message, "
        "diagnosis, feedback, values_digest, line, tier, r.digest, r.attempt, "
        "c.digest IS NOT NULL AND e.digest != r.digest, COALESCE(e.late, 0), lines"
    )
    database = connect(folder / FILE)
    with contextlib.closing(database):
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
    values, line, tier, digest, attempt, beyond, late, lines = columns[11:]
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
    )
