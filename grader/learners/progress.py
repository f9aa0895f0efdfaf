"""What this learner has tried, in one SQLite file. A damaged file is set aside, never deleted."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path

from grader.judging.grading import Verdict

_SCHEMA = """
create table if not exists attempt (
    id integer primary key,
    time real not null,
    exercise text not null,
    status text not null,
    mistakes text not null
);
create index if not exists attempt_exercise on attempt (exercise, id);
"""


def progress_path(folder: Path) -> Path:
    return folder / "progress.sqlite"


def record(folder: Path, verdicts: list[Verdict]) -> None:
    """Append one row per verdict. Grading never fails because its record cannot be kept."""
    rows = [
        (
            time.time(),
            v.exercise.key,
            v.status,
            " ".join(v.diagnosis.mistakes if v.diagnosis else ()),
        )
        for v in verdicts
        if v.status != "grader-error"
    ]
    with contextlib.suppress(OSError, sqlite3.Error):
        folder.mkdir(parents=True, exist_ok=True)
        with contextlib.closing(_open(folder)) as database, database:
            database.executemany(
                "insert into attempt (time, exercise, status, mistakes) values (?, ?, ?, ?)", rows
            )


def last_statuses(folder: Path) -> dict[str, str]:
    """The status of the last attempt at each exercise; a passed exercise stays passed."""
    if not progress_path(folder).exists():
        return {}
    query = "select exercise, status from attempt order by id"
    statuses: dict[str, str] = {}
    with contextlib.suppress(OSError, sqlite3.Error), contextlib.closing(_open(folder)) as database:
        for exercise, status in database.execute(query):
            if statuses.get(exercise) != "passed":
                statuses[exercise] = status
    return statuses


def _open(folder: Path) -> sqlite3.Connection:
    path = progress_path(folder)
    try:
        return _connect(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # locked or not writable: not damaged
            raise
        path.replace(path.with_name(f"progress-damaged-{int(time.time())}.sqlite"))
        return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=5)
    try:
        database.execute("pragma journal_mode = wal")
        database.execute("pragma synchronous = normal")
        database.executescript(_SCHEMA)
    except BaseException:
        database.close()
        raise
    return database
