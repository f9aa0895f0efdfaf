"""The tables of `results.sqlite`, and what goes into them and comes out of them. Data only."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from grader.classes.faults import Fault
from grader.classes.problems import Problem
from grader.classes.seeds import SLOTS
from grader.errors import UserError
from grader.judging.status import Status
from grader.running.task import Tier
from grader.text import Text

FILE = "results.sqlite"
FORMAT = 5
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE sources (digest TEXT PRIMARY KEY, source BLOB NOT NULL);
CREATE TABLE exercises (topic TEXT, exercise TEXT, digest TEXT NOT NULL, PRIMARY KEY (topic, exercise));
-- `place` is "" for what can be graded, else where in the folder the refused thing lay.
CREATE TABLE entries (
    student TEXT, topic TEXT, exercise TEXT, place TEXT, digest TEXT NOT NULL, problem TEXT NOT NULL,
    detail TEXT NOT NULL, origin TEXT NOT NULL, intake INTEGER NOT NULL, late INTEGER NOT NULL,
    PRIMARY KEY (student, topic, exercise, place));
CREATE TABLE results (
    student TEXT, topic TEXT, exercise TEXT, place TEXT, round INTEGER,
    -- points: the share of the outputs that are right, which an assignment makes points of.
    status TEXT NOT NULL, points REAL, seconds REAL NOT NULL, mistakes TEXT NOT NULL,
    message TEXT NOT NULL, diagnosis TEXT NOT NULL, feedback TEXT NOT NULL, -- each in every language, as JSON
    values_digest TEXT NOT NULL, line TEXT NOT NULL, lines TEXT NOT NULL,
    -- Where the verdict points at: how it was found, and lines; for the instructor.
    pointed TEXT NOT NULL, at TEXT NOT NULL, tier TEXT NOT NULL,
    digest TEXT NOT NULL, exercise_digest TEXT NOT NULL, version TEXT NOT NULL, limits TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    -- Of a cluster, where it came from; settled: some of that worker's passes came out the same on this machine.
    worker TEXT NOT NULL, settled INTEGER NOT NULL,
    PRIMARY KEY (student, topic, exercise, place, round));
-- How many different files were handed in, where they are counted, and which is the one that counts: see `Store.count`.
CREATE TABLE counted (
    student TEXT, topic TEXT, exercise TEXT, place TEXT, round INTEGER,
    attempt INTEGER NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (student, topic, exercise, place, round));
-- Runs: written before one and taken away with its result. running: begun and not ended; lost: how often the
-- whole batch ended meanwhile; deaths: how often its worker did.
CREATE TABLE attempts (
    student TEXT, topic TEXT, exercise TEXT, place TEXT, round INTEGER,
    running INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0, deaths INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (student, topic, exercise, place, round));
CREATE TABLE changes (
    run INTEGER, student TEXT, topic TEXT, exercise TEXT, place TEXT, round INTEGER,
    reason TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    PRIMARY KEY (run, student, topic, exercise, place, round));
"""


@dataclass(frozen=True)
class Item:
    """One submission to grade: its key, and where its earlier attempts went."""

    student: str
    topic: str
    exercise: str
    place: str
    round: int
    digest: str
    exercise_digest: str
    attempt: int = 1  # which of her hand-ins it is, where they are counted
    problem: Problem | None = None
    detail: str = ""
    lost: int = 0
    deaths: int = 0

    @property
    def key(self) -> tuple[str, str, str, str, int]:
        return self.student, self.topic, self.exercise, self.place, self.round


@dataclass(frozen=True)
class Graded:
    """What grading gave, as plain text and numbers. `feedback` and `lines` are what its student may be told."""

    status: Status
    seconds: float = 0.0
    mistakes: tuple[str, ...] = ()
    message: Text = Text("", "")
    diagnosis: Text = Text("", "")
    feedback: Text = Text("", "")
    values: str = ""
    line: str = ""
    lines: tuple[int, ...] = ()
    fault: Fault = field(default_factory=Fault)
    share: float = 0.0  # of the outputs that are right, where not all are

    @property
    def points(self) -> float | None:
        """The share of the whole; None where nothing may be scored."""
        if self.status == Status.GRADER_ERROR:
            return None
        return 1.0 if self.status == Status.PASSED else self.share


class Cause(StrEnum):
    """Why a submission that had a result was graded again; as `changes` keeps it."""

    SUBMISSION = "submission"
    EXERCISE = "exercise"
    VERSION = "version"
    SANDBOX = "sandbox"
    LIMITS = "limits"
    ATTEMPTS = "attempts"
    FAILURE = ""  # nothing it depends on: the grader had failed


@dataclass(frozen=True)
class Change:
    """A result that came out otherwise than before, and why it was graded again."""

    student: str
    topic: str
    exercise: str
    round: int
    reason: Cause
    before: Status
    after: Status


@dataclass(frozen=True)
class Conditions:
    """What a result depends on besides submission and exercise: version, confinement, limits."""

    version: str
    tier: Tier
    limits: str


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, timeout=30)


def open_database(path: Path) -> sqlite3.Connection:
    database = connect(path)
    os.chmod(path, 0o600)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    if database.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
        if database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise UserError("batch-format", path=str(path))
        script = f"BEGIN; {_SCHEMA} PRAGMA user_version = {FORMAT}; INSERT INTO meta VALUES "
        database.executescript(
            f"{script} ('slots', '{SLOTS}'), ('run', '0'), ('intake', '0'), ('ended', '1'); COMMIT;"
        )
    return database
