"""The results of a batch, `DIR/results.sqlite`: what was handed in, what came of it, what was under way.

A result is written with all that it depends on, so that a later run knows what is still right. Only the
process that holds the folder's lock writes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from grader.classes.entry import Entry
from grader.classes.problems import Problem
from grader.classes.queries import KEY, KEY_IS, PLACE, joined, reason, reason_values
from grader.classes.tables import (
    FILE,
    Cause,
    Change,
    Conditions,
    Graded,
    Item,
    open_database,
)
from grader.classes.uncounted import UNREAD
from grader.errors import UserError
from grader.judging.status import Status
from grader.text import Text

_BATCH = 100  # entries per transaction while they are taken in


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

    def tell_apart(self, by: str) -> None:
        """Say by what students are told apart, "" for their folders' names. Raises `UserError` where it was something else."""
        found = self._database.execute("SELECT value FROM meta WHERE name = 'people'").fetchone()
        before = found[0] if found else by
        if before != by:
            names = {"before": before or "–", "after": by or "–"}
            raise UserError("roster-changed", path=str(self.folder), **names)
        with self._transaction():
            self._set(people=by)

    def keep(self, wanted: str) -> None:
        """Keep what the batch was asked for: see `asked`."""
        with self._transaction():
            self._set(wanted=wanted)

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
                f"DELETE FROM results WHERE place != '' AND ({PLACE}) NOT IN (SELECT {PLACE} FROM entries)"
            )

    def count(self, round_: int, most: int, could_run: Callable[[str, str, bytes], bool]) -> None:
        """Count as an attempt what was handed in since the last one was graded, up to `most`.

        A file that nobody graded cost nobody an attempt, nor did one that could not be run: `could_run` says that of a
        topic, an exercise and what was handed in (see `uncounted`). Running again over the same files counts nothing.
        """
        unread = ", ".join(f"'{status}'" for status in UNREAD)
        graded = (
            f"EXISTS (SELECT 1 FROM results r WHERE {joined('r', 'counted')} AND r.round = counted.round "
            "AND r.digest = counted.digest AND r.attempt = counted.attempt "
            f"AND r.status != '{Status.GRADER_ERROR}' AND (r.status NOT IN ({unread}) OR could_run("
            "r.topic, r.exercise, (SELECT source FROM sources s WHERE s.digest = r.digest))))"
        )
        self._database.create_function("could_run", 3, could_run)
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO counted SELECT {PLACE}, ?, 1, digest FROM entries "
                "WHERE intake = ? AND place = '' "
                f"ON CONFLICT DO UPDATE SET attempt = attempt + {graded}, digest = excluded.digest "
                f"WHERE digest != excluded.digest AND (attempt < ? OR NOT {graded})",
                (round_, self._intake, most),
            )

    def pending(self, round_: int, conditions: Conditions, counted: bool = False) -> list[Item]:
        """What this run still has to grade, exercise by exercise: without a result, or with one that is out of date.

        `counted`: of each student and exercise the file of the last attempt that counts.
        """
        digest, attempt = "COALESCE(c.digest, e.digest)", "COALESCE(c.attempt, 1)"
        rows = self._database.execute(
            f"""
            SELECT e.student, e.topic, e.exercise, e.place, ?, {digest}, COALESCE(x.digest, ''),
                   {attempt}, e.problem, e.detail, COALESCE(a.lost, 0), COALESCE(a.deaths, 0)
            FROM entries e
            LEFT JOIN exercises x USING (topic, exercise)
            LEFT JOIN results r ON r.round = ? AND {joined("r")}
            LEFT JOIN counted c ON ? AND c.round = ? AND {joined("c")}
            LEFT JOIN attempts a ON a.round = ? AND {joined("a")}
            WHERE e.intake = ? AND (r.student IS NULL OR r.status = '{Status.GRADER_ERROR}'
                OR {reason("r", digest, "COALESCE(x.digest, '')", attempt)} != '')
            ORDER BY e.topic, e.exercise, e.student, e.place
            """,
            (
                round_,
                round_,
                counted,
                round_,
                round_,
                self._intake,
                *reason_values(conditions),
            ),
        )
        return [_item(*row) for row in rows]

    def source(self, digest: str) -> bytes:
        query = "SELECT source FROM sources WHERE digest = ?"
        return self._database.execute(query, (digest,)).fetchone()[0]

    def mark(self, item: Item) -> None:
        """Before a run: should nothing of it be heard again, this is what tells."""
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO attempts ({KEY}, running) VALUES (?, ?, ?, ?, ?, 1) "
                "ON CONFLICT DO UPDATE SET running = 1",
                item.key,
            )

    def note_death(self, item: Item) -> int:
        """The worker died under this submission: how often that has happened now."""
        with self._transaction() as database:
            query = f"UPDATE attempts SET running = 0, deaths = deaths + 1 WHERE {KEY_IS} RETURNING deaths"
            return database.execute(query, item.key).fetchall()[0][0]

    def unmark(self) -> None:
        """The batch is being ended in good order: nothing that runs now is to blame."""
        with self._transaction() as database:
            database.execute("UPDATE attempts SET running = 0")

    def put(self, item: Item, graded: Graded, conditions: Conditions, worker: str = "") -> None:
        """Write one result, in one transaction with its change and the end of its run. `worker`: of a cluster."""
        if worker:  # points are no worker's to give: they follow from the status
            graded = replace(graded, share=0.0)
        new = (
            *item.key, graded.status, graded.points, graded.seconds,
            json.dumps(graded.mistakes), _json(graded.message),
            _json(graded.diagnosis), _json(graded.feedback), graded.values, graded.line,
            json.dumps(graded.lines), graded.fault.pointed, json.dumps(graded.fault.lines), conditions.tier, item.digest, item.exercise_digest, conditions.version,
            conditions.limits, item.attempt, worker, not worker,
        )  # fmt: skip
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO changes SELECT ?, {KEY}, {reason('results')}, status, ? "
                f"FROM results WHERE {KEY_IS} AND status != ? "
                "ON CONFLICT DO UPDATE SET after = excluded.after",
                (
                    self._run,
                    item.digest,
                    item.attempt,
                    item.exercise_digest,
                    *reason_values(conditions),
                    graded.status,
                    *item.key,
                    graded.status,
                ),
            )
            marks = ", ".join("?" * len(new))
            database.execute(f"INSERT OR REPLACE INTO results VALUES ({marks})", new)
            database.execute(f"DELETE FROM attempts WHERE {KEY_IS}", item.key)

    def unsettled(self, round_: int) -> list[tuple[str, Item]]:
        """What passed on a cluster and was not yet looked at here, with the worker that said so."""
        query = (
            f"SELECT worker, {KEY}, r.digest, exercise_digest, attempt FROM results r "
            "JOIN exercises x USING (topic, exercise) WHERE NOT settled AND round = ? "
            f"AND status = '{Status.PASSED}' AND exercise_digest = x.digest"
        )
        found = self._database.execute(query, (round_,))
        return [(worker, Item(*rest)) for worker, *rest in found]

    def settle(self) -> None:
        """What was drawn of the cluster's passes came out the same."""
        with self._transaction() as database:
            database.execute("UPDATE results SET settled = 1")

    def void(self, worker: str, why: Text) -> None:
        """Count nothing that `worker` ever said: it is graded again by the next run."""
        with self._transaction() as database:
            database.execute(
                f"UPDATE results SET status = '{Status.GRADER_ERROR}', points = NULL, mistakes = '[]', "
                "message = ?, diagnosis = ?, feedback = ?, values_digest = '', line = '', lines = '[]', pointed = '', at = '[]', settled = 1 "
                "WHERE worker = ?",
                (_json(why), _json(Text("", "")), _json(why), worker),
            )

    def end(self) -> None:
        """All of this run is graded; the next one is a new one."""
        with self._transaction():
            self._set(ended=1)
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def statuses(self, round_: int) -> dict[Status, int]:
        """How many of this run's entries have which status."""
        query = (
            f"SELECT r.status, count(*) FROM entries e JOIN results r ON r.round = ? AND {joined('r')} "
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


def _json(text: Text) -> str:
    return json.dumps(text.both, ensure_ascii=False)


def _insert(database: sqlite3.Connection, entry: Entry, intake: int, seen: set[bytes]) -> None:
    problem, source, place = entry.problem, entry.source, ""
    if source is not None:
        # The first of two for one place is graded; the other is a row that says so.
        place = entry.origin if entry.another else ""
        key = json.dumps((entry.student, entry.topic, entry.exercise, place))
        name = hashlib.sha256(key.encode()).digest()[:16]
        problem = Problem.TWINS if name in seen else None
        seen.add(name)
    if source is None or problem:
        place, digest = entry.origin or "?", f"{problem} {entry.detail}"
    else:
        digest = hashlib.sha256(source).hexdigest()
        database.execute("INSERT OR IGNORE INTO sources VALUES (?, ?)", (digest, source))
    database.execute(
        "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.student, entry.topic, entry.exercise, place, digest, problem or "",
         entry.detail or entry.origin, entry.origin, intake, entry.late),
    )  # fmt: skip
