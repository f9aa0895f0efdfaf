"""What this learner has tried: what the learner's commands write and ask, in one SQLite file.

Its tables stand in `learners.schema`; `learners.database` opens it.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import UserError
from grader.judging.status import Status
from grader.learners.database import progress_path, using_progress

if TYPE_CHECKING:
    from grader.judging.verdict import Verdict

LINE_LEVEL = 3  # a hint of this level has shown the right line,
SOLUTION_LEVEL = 4  # one of this level the whole answer


@dataclass(frozen=True)
class Attempt:
    """One grading of one exercise, or one answer to a question of knowledge.

    `helps`: the highest hint for it, 0 for none; `source`: a digest of the file, or the round in which the question was
    asked; `filled`: how many blanks were filled in, where some were not.
    """

    number: int
    time: float
    exercise: str
    status: str
    mistakes: tuple[str, ...]
    helps: int
    source: str
    filled: int | None = None


@dataclass(frozen=True)
class Event:
    """A hint, a look at the solution, or a reset. `attempt` is the number of the last attempt before it."""

    number: int
    time: float
    exercise: str
    attempt: int
    kind: str
    blank: int = 0
    level: int = 0
    detail: str = ""


@dataclass(frozen=True)
class State:
    """Where a learner stands with one exercise.

    `passed`: whether it ever was; `status`: of the last grading, "" where there was none; `mistakes`: diagnosed then;
    `helped`: whether the last pass had a hint (without a pass: the work so far); `source`: what was graded last;
    `open`: whether it is to be done, for the first time or again, because it was reset or changed for the worse;
    `passed_at`: the number of the last pass; `filled`: whether anything was filled in when blanks were left.
    """

    passed: bool = False
    status: str = ""
    mistakes: tuple[str, ...] = ()
    helped: bool = False
    source: str = ""
    open: bool = True
    passed_at: int = 0
    filled: bool = False


def record(folder: Path, verdicts: Sequence[Verdict]) -> UserError | None:
    """Append one attempt per verdict. What the learner must be told where it cannot be kept; never raises it.

    Grading never fails because its record cannot be kept.
    """
    kept = [verdict for verdict in verdicts if verdict.status != Status.GRADER_ERROR]

    def insert(database: sqlite3.Connection) -> None:
        database.execute("begin immediate")
        for verdict in kept:
            _insert(database, verdict)

    return _append(folder, insert) if kept else None


def _append(folder: Path, insert: Callable[[sqlite3.Connection], None]) -> UserError | None:
    """Do `insert`, once more where a damaged database made way for a new one. What went wrong."""
    problem = None
    for _ in range(2):
        try:
            with using_progress(folder) as database:
                insert(database)
            return problem
        except UserError as error:
            problem = error
            if error.key != "progress-damaged":
                break
    return problem


def record_answer(folder: Path, key: str, mistake: str, asked: str) -> UserError | None:
    """Append the answer to a question of knowledge: `mistake` names the wrong choice, "" where it was the right one.

    `asked` names the round: what was answered in another one was recalled anew. What the learner must be told where
    it cannot be kept; never raises it.
    """

    def insert(database: sqlite3.Connection) -> None:
        status = "wrong" if mistake else "passed"
        database.execute(
            "insert into attempt (time, exercise, status, mistakes, source) values (?, ?, ?, ?, ?)",
            (time.time(), key, status, mistake, asked),
        )

    return _append(folder, insert)


def source_digest(source: str) -> str:
    """Tells whether a file is the one that was graded."""
    source = source.replace("\r\n", "\n")
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def record_event(
    folder: Path, exercise: str, kind: str, *, blank: int = 0, level: int = 0, detail: str = ""
) -> None:
    """Raises `UserError`."""
    with using_progress(folder) as database:
        database.execute(
            "insert into event (time, exercise, attempt, kind, blank, level, detail) "
            "values (?, ?, (select coalesce(max(id), 0) from attempt), ?, ?, ?, ?)",
            (time.time(), exercise, kind, blank, level, detail),
        )


def attempts(folder: Path) -> list[Attempt]:
    """Every grading, in order. Raises `UserError`."""
    if not progress_path(folder).exists():
        return []
    query = "select id, time, exercise, status, mistakes, helps, source, filled from attempt order by id"
    with using_progress(folder) as database:
        rows = database.execute(query).fetchall()
    return [
        Attempt(number, time, exercise, status, tuple(mistakes.split()), helps, source, filled)
        for number, time, exercise, status, mistakes, helps, source, filled in rows
    ]


def events(folder: Path, exercise: str | None = None) -> list[Event]:
    """Hints, looks at solutions and resets, in order: all, or of one exercise. Raises `UserError`."""
    if not progress_path(folder).exists():
        return []
    query = (
        "select id, time, exercise, attempt, kind, blank, level, detail from event "
        "where coalesce(:exercise, exercise) = exercise order by id"
    )
    with using_progress(folder) as database:
        rows = database.execute(query, {"exercise": exercise}).fetchall()
    return [Event(*row) for row in rows]


def states(folder: Path) -> dict[str, State]:
    """Of every exercise that was graded, helped with or reset. Raises `UserError`."""
    found: dict[str, State] = {}
    for one in attempts(folder):
        old = found.get(one.exercise, State())
        passed = one.status == Status.PASSED
        helped = old.helped if old.passed and not passed else one.helps > 0
        found[one.exercise] = State(
            old.passed or passed,
            one.status,
            one.mistakes,
            helped,
            one.source,
            not passed,
            one.number if passed else old.passed_at,
            bool(one.filled),
        )
    for event in events(folder):
        old = found.get(event.exercise, State())
        if event.level and not old.passed:
            old = replace(old, helped=True)
        if event.kind == "reset" and event.attempt >= old.passed_at:
            old = replace(old, open=True, source="", mistakes=())
        found[event.exercise] = old
    return found


def last_statuses(folder: Path) -> dict[str, str]:
    """The status of the last attempt at each exercise; a passed one stays passed. {} where it cannot be read."""
    if not progress_path(folder).exists():
        return {}
    query = (
        "select exercise, status from attempt where id in (select max(id) from attempt group by exercise) "
        "union all select distinct exercise, status from attempt where status = 'passed'"
    )
    try:
        with using_progress(folder) as database:
            return dict(database.execute(query).fetchall())
    except UserError:
        return {}


def _insert(database: sqlite3.Connection, verdict: Verdict) -> None:
    key = verdict.exercise.key
    mistakes = verdict.diagnosis.mistakes if verdict.diagnosis else ()
    digest = source_digest(verdict.source)
    filled = None
    if verdict.status == Status.UNFINISHED:
        filled = max(0, len(verdict.exercise.blanks) - len(verdict.placeholders))
        filled = filled if verdict.placeholders else 0  # no file at all
    database.execute(
        "insert into attempt (time, exercise, status, mistakes, helps, filled, source) "
        "values (?, ?, ?, ?, ?, ?, ?)",
        (
            time.time(),
            key,
            verdict.status,
            " ".join(mistakes),
            _helps(database, key),
            filled,
            digest,
        ),
    )


def _helps(database: sqlite3.Connection, exercise: str) -> int:
    """The highest hint that helped with what is being graded.

    That is: since the last pass; and where the exercise was reset after it, since that reset, because a look at
    the solution right after a pass does not help with the review weeks later.
    """
    query = "select coalesce(max(id), 0) from attempt where exercise = ? and status = 'passed'"
    passed = database.execute(query, (exercise,)).fetchone()[0]
    query = "select kind, level from event where exercise = ? and attempt >= ? order by id"
    rows = database.execute(query, (exercise, passed)).fetchall()
    kinds = [kind for kind, _ in rows]
    begin = kinds.index("reset") if passed and "reset" in kinds else 0
    return max((level for _, level in rows[begin:]), default=0)
