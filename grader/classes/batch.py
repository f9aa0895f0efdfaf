"""`grade batch`: checks what was asked, grades, shows how far it is, and writes the class's records."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path

import grader
from grader.classes import batch_screen as screen
from grader.classes.asked import Wanted, wanted_text
from grader.classes.assignment import Assignment, find_assignment, part_of, read_assignment
from grader.classes.cluster import ClusterExecutor
from grader.classes.crew import BatchOptions
from grader.classes.dispatch import run_batch
from grader.classes.gradebook import write_file
from grader.classes.intake import Asked, read_class
from grader.classes.lms import check_formats
from grader.classes.names import one_line, student_name
from grader.classes.outcome import read_outcome, write_outcome
from grader.classes.overrides import read_history
from grader.classes.questions import write_questions
from grader.classes.roster import read_roster
from grader.classes.scoring import known_days
from grader.classes.sources import lone_archive
from grader.classes.store import Store
from grader.classes.tables import Change
from grader.classes.told import Feedback, Lms, Several
from grader.classes.whose import Whose
from grader.errors import UserError
from grader.format.course import Course, find_course
from grader.judging.cache import versions
from grader.judging.status import Status
from grader.locking import locked
from grader.running.launch import usable_cores
from grader.running.machine import sandbox_tier
from grader.running.pool import LocalExecutor
from grader.running.task import Tier
from grader.saying.csv_text import csv_text
from grader.trust import hand_in


@dataclass(frozen=True)
class Request:
    """What `grade batch` was asked for. None where an assignment, or else the usual, decides."""

    folder: Path
    out: Path
    assignment: str | None = None
    jobs: int | None = None
    scheduler: str | None = None
    round: int = 1
    seconds: float | None = None
    memory: int | None = None  # MiB
    sandbox: Tier = Tier.FULL
    attempts: int | None = None
    feedback: Feedback | None = None
    roster: Path | None = None
    several: Several = Several.REFUSE
    formats: tuple[Lms, ...] = ()


def batch_command(request: Request, root: Path | None, language: str) -> int:
    """`grade batch`: 0 when all is graded, 2 when the grader itself failed on some."""
    folder, out = request.folder, request.out
    whole = find_course(Path.cwd(), root, handed_in=folder)
    assignment = _assignment(request, whole)
    course = part_of(whole, assignment.points) if assignment else whole
    _check_places(request)
    if archive := lone_archive(folder, course.pairs):
        where, student = one_line(str(archive)), student_name(archive.name)
        print(screen.LONE.say(language, path=where, student=student), file=sys.stderr)
    with contextlib.suppress(OSError):  # it is asked for again, at worst
        hand_in(folder)
    attempts, feedback = request.attempts, request.feedback
    if assignment is not None:
        attempts, feedback = attempts or assignment.attempts, feedback or assignment.feedback
    feedback = feedback or Feedback.GUARDED
    if request.roster is not None:
        _check_outside(request.roster, folder)
    roster = read_roster(request.roster) if request.roster else None
    whose = Whose(roster)
    check_formats(request.formats, assignment, roster)
    if attempts is not None and request.several == Several.BEST:
        raise UserError("best-attempts")
    days = known_days(roster, assignment)
    assigned = frozenset(course.pairs) if assignment else None
    asked = Asked(frozenset(whole.pairs), assigned, whose, request.several)
    with locked(out, "batch-locked"), Store(out) as store:
        store.tell_apart(roster.keyed if roster else "")
        read_history(
            out
        )  # what nobody can read is better said before an hour of grading than behind it
        try:
            executor, tier = _executor(request.jobs, request.scheduler, request.sandbox)
            with executor:
                options = BatchOptions(
                    tier, request.round, request.seconds,
                    request.memory * 2**20 if request.memory else None,
                    attempts, bool(assignment and assignment.partial),
                )  # fmt: skip
                entries = read_class(folder, asked)
                bars = screen.progress_bars(language)
                summary = run_batch(course, entries, store, executor, options, bars)
        except KeyboardInterrupt:
            print(screen.GO_ON.say(language, folder=one_line(str(out))), file=sys.stderr)
            raise
        wanted = Wanted(
            language, feedback, request.several, request.formats, assignment, roster,
            whose.moodle, {"grader": grader.__version__, **versions()},
        )  # fmt: skip
        store.keep(wanted_text(wanted))
        outcome = read_outcome(out, whole)
        written = write_outcome(outcome, language)
        _write_changes(out, summary.changes)
        write_questions(out, whose.questions, language)
    apart = sum(row.round == request.round for row in outcome.table.strays)
    screen.show(summary, out, tier, apart, language)
    screen.show_formats(written, language)
    if assignment is not None and assignment.due is not None:
        undated = {row.student for row in outcome.rows} & set(outcome.table.members)
        undated -= set(days) | whose.marked
        screen.show_undated(
            sorted(map(outcome.called, undated)), roster is not None and bool(days), language
        )
    screen.show_questions(whose.questions, out, language)
    screen.show_older(outcome.overtaken(), out, language)
    beyond = sum(row.beyond and row.round == request.round for row in outcome.rows)
    if attempts is not None and beyond:
        print(screen.BEYOND.say(language, most=attempts, count=beyond))
    if feedback == Feedback.FULL:
        print(screen.FULL_FEEDBACK.say(language))
    if summary.drawn is not None:
        screen.judge_workers(summary.drawn, language)
    return 2 if summary.statuses.get(Status.GRADER_ERROR) else 0


def _assignment(request: Request, course: Course) -> Assignment | None:
    """The assignment that was named. Raises `UserError`."""
    if request.assignment is None:
        if not request.folder.exists() and find_assignment(str(request.folder), Path.cwd(), course):
            raise UserError("batch-folder", name=str(request.folder))
        return None
    found = find_assignment(request.assignment, Path.cwd(), course)
    if found is not None:
        _check_outside(found, request.folder)
    assignment = read_assignment(request.assignment, Path.cwd(), course)
    if assignment.partial and request.scheduler is not None:
        raise UserError("partial-scheduler", name=assignment.name)
    return assignment


def _check_outside(path: Path, folder: Path) -> None:
    """Raises `UserError` where what decides points or names lies in what was handed in: a student could have written it."""
    if path.resolve().is_relative_to(folder.resolve()):
        raise UserError("settings-inside", path=str(path), folder=str(folder))


def _check_places(request: Request) -> None:
    """Raises `UserError` where the folder is not there, or results would lie in it."""
    if not request.folder.exists():
        raise UserError("file-missing", path=str(request.folder))
    if request.out.resolve().is_relative_to(request.folder.resolve()):
        raise UserError("out-inside", path=str(request.out), folder=str(request.folder))


def _executor(
    jobs: int | None, scheduler: str | None, sandbox: Tier
) -> tuple[LocalExecutor | ClusterExecutor, Tier]:
    """Processes here, or the cluster at `scheduler`, and how strongly submissions are confined there.

    Raises `UserError`.
    """
    if scheduler is None:
        tier = sandbox_tier()
        if sandbox == Tier.FULL and tier != Tier.FULL:
            raise UserError("batch-sandbox", tier=tier)
        return LocalExecutor(jobs or len(usable_cores())), tier
    if sandbox == Tier.FULL and sandbox_tier() != Tier.FULL:  # some of it is graded again here
        raise UserError("batch-sandbox", tier=sandbox_tier())
    if jobs is not None:
        raise UserError("jobs-scheduler")
    executor = ClusterExecutor(scheduler, sandbox)
    return executor, executor.tier


def _write_changes(out: Path, changes: list[Change]) -> None:
    lines = [("student", "exercise", "round", "before", "after", "reason")] + [
        (c.student, f"{c.topic}/{c.exercise}", str(c.round), c.before, c.after, c.reason)
        for c in changes
    ]
    try:
        write_file(out / "changes.csv", csv_text(lines).encode("utf-8-sig"))
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None
