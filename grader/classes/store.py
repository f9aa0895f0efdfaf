"""The results of a batch, `DIR/results.sqlite`: what was handed in, what came of it, what was under way.

A result is written with all that it depends on, so that a later run knows what is still right. Only the
process that holds the folder's lock writes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Generator, Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from grader.classes.intake import Entry
from grader.classes.problems import Problem
from grader.classes.rows import Row
from grader.classes.tables import (
    Cause,
    Change,
    Conditions,
    Graded,
    Item,
    connect,
    open_database,
)
from grader.errors import UserError
from grader.judging.status import Status
from grader.text import Text

FILE = "results.sqlite"
_BATCH = 100  # entries per transaction while they are taken in

_PLACE = "student, topic, exercise, place"
_KEY = f"{_PLACE}, round"
_KEY_IS = "student = ? AND topic = ? AND exercise = ? AND place = ? AND round = ?"


class Store:
    """The database in `DIR`, for the one process that writes it. Raises `UserError` where it cannot be written."""

    def __init__(self, folder: Path):
        self.folder = folder
        try:
            self._database = open_database(folder / FILE)
        except (OSError, sqlite3.Error) as error:
            raise UserError("cannot-write", path=str(folder / FILE), reason=str(error)) from None
        self.slots = int(self._meta("slots"))
        self._run = self._intake = 0

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def begin(self, digests: dict[tuple[str, str], str]) -> None:
        """Begin a run, or go on with one that did not end. `digests`: the exercises as they are now."""
        with self._transaction() as database:
            self._run = int(self._meta("run")) + (self._meta("ended") == "1")
            self._intake = int(self._meta("intake")) + 1
            self._set(run=self._run, intake=self._intake, ended=0)
            database.execute("DELETE FROM exercises")
            database.executemany(
                "INSERT INTO exercises VALUES (?, ?, ?)",
                [(*key, digest) for key, digest in digests.items()],
            )
            # What was running when the batch was killed.
            database.execute("UPDATE attempts SET lost = lost + running, running = 0")

    def take_in(self, entries: Iterable[Entry]) -> None:
        """Keep what was handed in: sources by digest, and one row for each entry, refused ones too."""
        seen: set[bytes] = set()  # of the keys; digests, so that a million need little room
        iterator = iter(entries)
        while some := list(islice(iterator, _BATCH)):
            with self._transaction() as database:
                for entry in some:
                    _insert(database, entry, self._intake, seen)
        with self._transaction() as database:  # a refusal that was mended leaves nothing
            query = "DELETE FROM entries WHERE intake != ? AND place != ''"
            database.execute(query, (self._intake,))
            database.execute(
                f"DELETE FROM results WHERE place != '' AND ({_PLACE}) NOT IN (SELECT {_PLACE} FROM entries)"
            )

    def pending(self, round_: int, conditions: Conditions) -> list[Item]:
        """What this run still has to grade, exercise by exercise: without a result, or with one that is out of date."""
        rows = self._database.execute(
            f"""
            SELECT e.student, e.topic, e.exercise, e.place, ?, e.digest, COALESCE(x.digest, ''),
                   e.problem, e.detail, COALESCE(a.lost, 0), COALESCE(a.deaths, 0)
            FROM entries e
            LEFT JOIN exercises x USING (topic, exercise)
            LEFT JOIN results r ON r.round = ? AND {_joined("r")}
            LEFT JOIN attempts a ON a.round = ? AND {_joined("a")}
            WHERE e.intake = ? AND (r.student IS NULL OR r.status = '{Status.GRADER_ERROR}'
                OR {_reason("r", "e", "COALESCE(x.digest, '')")} != '')
            ORDER BY e.topic, e.exercise, e.student, e.place
            """,
            (round_, round_, round_, self._intake, *_reason_values(conditions)),
        )
        return [_item(*row) for row in rows]

    def source(self, digest: str) -> bytes:
        query = "SELECT source FROM sources WHERE digest = ?"
        return self._database.execute(query, (digest,)).fetchone()[0]

    def mark(self, item: Item) -> None:
        """Before a run: should nothing of it be heard again, this is what tells."""
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO attempts ({_KEY}, running) VALUES (?, ?, ?, ?, ?, 1) "
                "ON CONFLICT DO UPDATE SET running = 1",
                item.key,
            )

    def note_death(self, item: Item) -> int:
        """The worker died under this submission: how often that has happened now."""
        with self._transaction() as database:
            query = f"UPDATE attempts SET running = 0, deaths = deaths + 1 WHERE {_KEY_IS} RETURNING deaths"
            return database.execute(query, item.key).fetchall()[0][0]

    def unmark(self) -> None:
        """The batch is being ended in good order: nothing that runs now is to blame."""
        with self._transaction() as database:
            database.execute("UPDATE attempts SET running = 0")

    def put(self, item: Item, graded: Graded, conditions: Conditions) -> None:
        """Write one result, in one transaction with its change and the end of its attempt."""
        new = (
            *item.key, graded.status, graded.points, graded.seconds,
            json.dumps(graded.mistakes), _json(graded.message),
            _json(graded.diagnosis), graded.values, graded.line, conditions.tier,
            item.digest, item.exercise_digest, conditions.version, conditions.limits,
        )  # fmt: skip
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO changes SELECT ?, {_KEY}, {_reason('results', None)}, status, ? "
                f"FROM results WHERE {_KEY_IS} AND status != ? "
                "ON CONFLICT DO UPDATE SET after = excluded.after",
                (
                    self._run,
                    item.digest,
                    item.exercise_digest,
                    *_reason_values(conditions),
                    graded.status,
                    *item.key,
                    graded.status,
                ),
            )
            marks = ", ".join("?" * len(new))
            database.execute(f"INSERT OR REPLACE INTO results VALUES ({marks})", new)
            database.execute(f"DELETE FROM attempts WHERE {_KEY_IS}", item.key)

    def end(self) -> None:
        """All of this run is graded; the next one is a new one."""
        with self._transaction():
            self._set(ended=1)
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def statuses(self, round_: int) -> dict[Status, int]:
        """How many of this run's entries have which status."""
        query = (
            f"SELECT r.status, count(*) FROM entries e JOIN results r ON r.round = ? AND {_joined('r')} "
            "WHERE e.intake = ? GROUP BY 1"
        )
        found = self._database.execute(query, (round_, self._intake))
        return {Status(status): count for status, count in found}

    def changes(self) -> list[Change]:
        """What came out otherwise in this run, also before it was interrupted."""
        query = (
            "SELECT student, topic, exercise, round, reason, before, after FROM changes "
            "WHERE run = ? ORDER BY topic, exercise, student, place"
        )
        return [
            Change(student, topic, exercise, round_, Cause(reason), Status(before), Status(after))
            for student, topic, exercise, round_, reason, before, after in self._database.execute(
                query, (self._run,)
            )
        ]

    def _meta(self, name: str) -> str:
        query = "SELECT value FROM meta WHERE name = ?"
        return self._database.execute(query, (name,)).fetchone()[0]

    def _set(self, **values: object) -> None:
        for name, value in values.items():
            self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, str(value)))

    @contextlib.contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        """All or nothing. Raises `UserError` where the disk is full; what was written before stays."""
        try:
            self._database.execute("BEGIN IMMEDIATE")
            yield self._database
            self._database.execute("COMMIT")
        except BaseException as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                path = str(self.folder / FILE)
                raise UserError("cannot-write", path=path, reason=str(error)) from None
            raise


def read_rows(folder: Path) -> list[Row]:
    """Every result in `folder`, for gradebook and report. Raises `UserError` where there is no database."""
    if not (folder / FILE).is_file():
        raise UserError("file-missing", path=str(folder / FILE))
    columns = (
        "student, topic, exercise, round, status, COALESCE(points, 0), seconds, mistakes, message, "
        "diagnosis, values_digest, line, tier, r.digest"
    )
    database = connect(folder / FILE)
    with contextlib.closing(database):
        # Of two rows for one exercise the last counts: what was handed in later, and rather what was graded.
        query = (
            f"SELECT {columns} FROM results r LEFT JOIN entries e USING ({_PLACE}) "
            "ORDER BY round, e.intake, student, topic, exercise, place DESC"
        )
        return [_row(*row) for row in database.execute(query)]


def _item(*columns: Any) -> Item:
    """An item as `pending` asks for it."""
    *key, problem, detail, lost, deaths = columns
    return Item(
        *key,
        problem=Problem(problem) if problem else None,
        detail=detail,
        lost=lost,
        deaths=deaths,
    )


def _row(*columns: Any) -> Row:
    """A row as `read_rows` asks for it."""
    *key, status, points, seconds, mistakes, message, diagnosis, values, line, tier, digest = (
        columns
    )
    return Row(
        *key,
        status=Status(status),
        points=points,
        seconds=seconds,
        mistakes=tuple(json.loads(mistakes)),
        message=Text(**json.loads(message)),
        diagnosis=Text(**json.loads(diagnosis)),
        values=values,
        line=line,
        tier=tier,
        digest=digest,
    )


def _json(text: Text) -> str:
    return json.dumps(text.both, ensure_ascii=False)


def _insert(database: sqlite3.Connection, entry: Entry, intake: int, seen: set[bytes]) -> None:
    problem, source = entry.problem, entry.source
    if source is not None:
        # The first of two for one place is graded; the other is a row that says so.
        key = json.dumps((entry.student, entry.topic, entry.exercise))
        name = hashlib.sha256(key.encode()).digest()[:16]
        problem = Problem.TWINS if name in seen else None
        seen.add(name)
    if source is None or problem:
        place, digest = entry.origin or "?", f"{problem} {entry.detail}"
    else:
        place, digest = "", hashlib.sha256(source).hexdigest()
        database.execute("INSERT OR IGNORE INTO sources VALUES (?, ?)", (digest, source))
    database.execute(
        "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.student, entry.topic, entry.exercise, place, digest, problem or "",
         entry.detail or entry.origin, entry.origin, intake),
    )  # fmt: skip


def _joined(name: str) -> str:
    return " AND ".join(f"{name}.{part} = e.{part}" for part in _PLACE.split(", "))


def _reason(result: str, entry: str | None, exercise: str = "?") -> str:
    """SQL: why a result is out of date, "" where it is not."""
    digest = "?" if entry is None else f"{entry}.digest"
    return (
        f"CASE WHEN {result}.digest != {digest} THEN '{Cause.SUBMISSION}' "
        f"WHEN {result}.exercise_digest != {exercise} THEN '{Cause.EXERCISE}' "
        f"WHEN {result}.version != ? THEN '{Cause.VERSION}' WHEN {result}.tier != ? THEN '{Cause.SANDBOX}' "
        f"WHEN {result}.limits != ? THEN '{Cause.LIMITS}' ELSE '{Cause.FAILURE}' END"
    )


def _reason_values(conditions: Conditions) -> tuple[str, str, str]:
    return conditions.version, conditions.tier, conditions.limits
