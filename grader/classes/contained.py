"""One submission in a container: how well it can be confined there, its verdicts, and results.json as far as it is known."""

from __future__ import annotations

import hashlib
import json
import platform
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import grader
from grader.classes import worker
from grader.classes.assignment import Assignment, read_assignment
from grader.classes.entry import Entry
from grader.classes.gradebook import write_file
from grader.classes.gradescope import (
    Counted,
    Handed,
    attempt_of,
    counted_of,
    read_metadata,
    results_json,
    row_of,
)
from grader.classes.intake import Asked, read_student
from grader.classes.packed import FILE, NeedsError, Packed, check, engine_digest, read_packed
from grader.classes.problems import Problem
from grader.classes.rows import Column, Row, make_columns, make_table
from grader.classes.scoring import Scheme
from grader.classes.tables import Graded
from grader.classes.told import Feedback
from grader.classes.uncounted import UNREAD, could_run
from grader.errors import UserError
from grader.format.course import Course, load_course
from grader.format.released import Released
from grader.judging.grading import grade_source
from grader.judging.reference import get_reference
from grader.judging.status import Status
from grader.running.machine import sandbox_tier
from grader.running.runner import Runners
from grader.running.task import FailureKind, Tier
from grader.saying.intake_messages import problem_text
from grader.saying.refusing import FOLDER as DEFECTS
from grader.saying.refusing import Submitted, guarded
from grader.text import Text

STOPPED = Text(
    "採点が途中で止まりました（時間切れ、メモリ不足など）。この点数は最後まで採点したものではありません。もう一度提出するか、教員に知らせてください。",
    "Grading was stopped before it was done (out of time, out of memory). This score is not the final one: hand in again, or tell your instructor.",
)
WEAK = Text(
    "提出プログラムを十分に閉じ込められません（{tier}）。正しい値を読まれるおそれがあるので、採点していません。"
    "Landlock のある Linux 5.13 以降で動かすか、受講者を信用できるなら grade autograder --sandbox reduced で作り直してください（docs/security.md）。",
    "Submissions cannot be confined as strangers' programs need to be ({tier}): they could read the right values, so nothing was graded. "
    "Use Linux 5.13 or newer with Landlock, or, if you trust who hands in, make this anew with grade autograder --sandbox reduced (docs/security.md).",
)
NO_DUE = Text(
    "提出日時が分からないので、遅れとは数えていません。",
    "The time of handing in is not known, so nothing counts as late.",
)
NOBODY = "submission"  # what a student is called where nothing says it: what is hers has limits all the same


@dataclass(frozen=True)
class Places:
    """Where everything lies in the container."""

    source: Path
    submission: Path
    results: Path  # the folder
    metadata: Path  # which need not be there


class Contained:
    """The grading of one submission, and what is known so far."""

    def __init__(self, places: Places):
        self._began = time.monotonic()
        self._places = places
        self._packed: Packed = read_packed(places.source / FILE)
        self._course: Course = load_course(places.source)
        self._assignment: Assignment = read_assignment(
            self._packed.assignment, places.source, self._course
        )
        self._language = self._packed.language
        self._feedback = self._assignment.feedback or Feedback.GUARDED
        handed = read_metadata(places.metadata)
        self._handed: Handed = replace(handed, student=handed.student or NOBODY)
        self._columns: list[Column] = make_columns(self._course, None, self._assignment.points)
        self._exercises: dict[tuple[str, str], Released] = {}
        self._rows: list[Row] = []
        self._counted: dict[str, Counted] = dict(self._handed.counted)
        self._tiers: dict[str, Tier] = {}

    def grade(self) -> None:
        """All of it. Raises `UserError`, `NeedsError`, `StoppedError`."""
        check(self._packed)
        known = frozenset(self._course.pairs)
        asked = Asked(self._packed.course, known)
        entries = read_student(self._handed.student, self._places.submission, asked)
        graded = [entry for entry in entries if entry.source is not None]
        # As a batch has it: what is graded fills a cell rather than what was refused for the same exercise.
        refused = sorted((e for e in entries if e.source is None), key=lambda e: e.origin)
        self._rows += [_refused(entry) for entry in reversed(refused)]
        for entry in graded:
            key = (entry.topic, entry.exercise)
            exercise = self._course.load(*key)
            if isinstance(exercise, Released):
                self._exercises[key] = exercise
        with tempfile.TemporaryDirectory() as defects, Runners() as runners:
            self._confine(runners)
            for number, entry in enumerate(graded):
                self._say(graded[number:])
                self._grade(entry, runners, Path(defects))
            self._say([])
            for report in sorted((Path(defects) / DEFECTS).glob("*.txt")):
                print(report.read_text(encoding="utf-8", errors="replace"), flush=True)

    def _confine(self, runners: Runners) -> None:
        """Find out by trying how well each kind of process is confined, before a stranger's program runs."""
        flavours = sorted({exercise.flavour for exercise in self._exercises.values()})
        for flavour in flavours or ["numpy"]:
            runners.warm(flavour)
        self._tiers = {f: sandbox_tier(runners, f) for f in flavours or ["numpy"]}
        print(self._environment(), flush=True)
        if self._packed.sandbox == Tier.FULL and set(self._tiers.values()) != {Tier.FULL}:
            tiers = ", ".join(f"{name}: {tier}" for name, tier in self._tiers.items())
            raise NeedsError(WEAK.filled(tier=tiers))

    def _grade(self, entry: Entry, runners: Runners, defects: Path) -> None:
        exercise = self._exercises[entry.topic, entry.exercise]
        source = entry.source or b""
        digest = hashlib.sha256(source).hexdigest()
        before = self._counted.get(exercise.key)
        attempt = attempt_of(before, digest, self._assignment.attempts)
        if attempt is None and before is not None:
            self._rows.append(row_of(before, entry.student, entry.topic, entry.exercise))
            return
        seed = self._packed.seed(entry.student, exercise.key, attempt or 1)
        began = time.monotonic()
        tier, graded = _graded(exercise, source, seed, runners, defects)
        if self._packed.sandbox == Tier.FULL and tier not in (Tier.FULL, None):
            graded = worker.broken(exercise, FailureKind.GRADER, f"sandbox {tier}")
        row = replace(
            _row(entry, graded), tier=str(tier or "none"), digest=digest, attempt=attempt or 1
        )
        print(f"{exercise.key}: {row.status}, {time.monotonic() - began:.1f} s", flush=True)
        self._rows.append(row)
        if row.scored and (row.status not in UNREAD or could_run(exercise, source)):
            self._counted[exercise.key] = counted_of(row, self._language, self._feedback)

    def _say(self, waiting: Iterable[Entry]) -> None:
        """Write results.json as far as it is known; `waiting` is what is still to be graded."""
        student, assignment = self._handed.student, self._assignment
        days = self._handed.days_late(assignment.due)
        scheme = Scheme(assignment.points, assignment.partial, assignment.late, {student: days})
        table = make_table(scheme.scored(self._rows), self._columns, {}, asked=True)
        left = [f"{entry.topic}/{entry.exercise}" for entry in waiting]
        notes = [STOPPED.say(self._language)] if left else []
        counted: Mapping[str, Counted] = self._counted if assignment.attempts else {}
        versions = {"grader": grader.__version__, **self._packed.versions}
        found = results_json(
            table, student, left, counted, notes, self._environment(), versions,
            self._language, self._feedback,
        )  # fmt: skip
        write_results(self._places, found)

    def _environment(self) -> str:
        """What instructors are told of where this ran."""
        tiers = ", ".join(f"{name} {tier}" for name, tier in self._tiers.items())
        lines = [
            f"sandbox: {tiers} (asked for: {self._packed.sandbox})",
            ", ".join(f"{name} {version}" for name, version in self._packed.versions.items()),
            machine(),
            f"{time.monotonic() - self._began:.1f} s",
        ]
        if self._assignment.due is not None and self._handed.at is None:
            lines.append(NO_DUE.say(self._language))
        return "\n".join(lines)


def machine() -> str:
    """What this runs on, for instructors."""
    python, engine = platform.python_version(), engine_digest()[:12]
    return f"grader {grader.__version__} (engine {engine}), python {python}, {platform.platform()}"


def _graded(
    exercise: Released, source: bytes, seed: int, runners: Runners, defects: Path
) -> tuple[Tier | None, Graded]:
    """As a worker of a batch grades it. Raises `UserError` where there is no reference, or a damaged one."""
    path = Path(f"{exercise.name}.py")
    reference = get_reference(exercise, seed, "cpu", None)

    def graded() -> tuple[Tier | None, Graded]:
        verdict = grade_source(exercise, source, path, reference, runners, keras_again=True)
        return verdict.tier, worker.graded_of(verdict)

    submitted = Submitted(exercise, path, seed, defects, source)
    return guarded(submitted, graded, lambda refused: (None, worker.graded_of(refused)))


def _row(entry: Entry, graded: Graded) -> Row:
    return Row(
        entry.student, entry.topic, entry.exercise, 1, graded.status, graded.points or 0.0,
        graded.seconds, graded.mistakes, graded.message, graded.diagnosis, graded.feedback,
        lines=graded.lines, origin=entry.origin,
    )  # fmt: skip


def _refused(entry: Entry) -> Row:
    """A row for what cannot be graded."""
    problem, detail = entry.problem or Problem.UNKNOWN_EXERCISE, entry.detail or entry.origin
    message = Text.of(lambda language: problem_text(problem, detail, language))
    return _row(entry, Graded(Status.REFUSED, message=message, feedback=message))


def write_results(places: Places, content: dict[str, object]) -> None:
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1)
    path = places.results / "results.json"
    try:
        write_file(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
