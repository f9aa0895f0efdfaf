"""`grade batch`: checks what was asked, grades, shows how far it is, and writes the class's records."""

from __future__ import annotations

import contextlib
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import grader
from grader.classes import batch_screen as screen
from grader.classes.assignment import Assignment, find_assignment, part_of, read_assignment
from grader.classes.cluster import ClusterExecutor
from grader.classes.crew import BatchOptions
from grader.classes.dispatch import run_batch
from grader.classes.gradebook import file_names, write_file, write_records
from grader.classes.intake import Asked, read_class
from grader.classes.lms import Scores, Written, write_formats
from grader.classes.names import one_line, student_name
from grader.classes.pages import open_sources, render_page
from grader.classes.questions import write_questions
from grader.classes.report import write_report
from grader.classes.results import read_rows
from grader.classes.roster import Roster, read_roster
from grader.classes.rows import Table, make_columns, make_table
from grader.classes.scoring import known_days, scheme_of
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
    if request.formats and (assignment is None or roster is None):
        raise UserError("format-needs")
    if attempts is not None and request.several == Several.BEST:
        raise UserError("best-attempts")
    days = known_days(roster, assignment)
    assigned = frozenset(course.pairs) if assignment else None
    asked = Asked(frozenset(whole.pairs), assigned, whose, request.several)
    with locked(out, "batch-locked"), Store(out) as store:
        store.tell_apart(roster.keyed if roster else "")
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
        rows = scheme_of(assignment, days).scored(read_rows(out))
        if request.several == Several.BEST:  # the last of a round counts
            rows = sorted(rows, key=lambda row: (row.round, row.finite_points))
        table = make_table(
            rows,
            make_columns(
                course,
                # Without an assignment what was handed in is what was asked: a class of one topic gets no other columns.
                {(row.topic, row.exercise) for row in rows},
                assignment.points if assignment else None,
            ),
            roster.people if roster else {},
            asked=assignment is not None,
        )
        _write_records(table, assignment, out, summary.changes, feedback, language)
        write_questions(out, whose.questions, language)
        written = _write_formats(request, table, assignment, roster, whose, feedback, language)
    screen.show(summary, out, tier, language)
    screen.show_formats(written, language)
    if assignment is not None and assignment.due is not None:
        handed_in = {row.student for row in rows}
        screen.show_undated(len(handed_in - set(days) - whose.marked), language)
    screen.show_questions(whose.questions, out, language)
    beyond = sum(row.beyond and row.round == request.round for row in rows)
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


def _write_formats(
    request: Request,
    table: Table,
    assignment: Assignment | None,
    roster: Roster | None,
    whose: Whose,
    feedback: Feedback,
    language: str,
) -> Written | None:
    """The feedback pages of an assignment, and its gradebook as each LMS wants it. Raises `UserError`."""
    if assignment is None:
        return None
    pages: dict[str, bytes] = {}
    names = file_names(table.students)
    try:
        with open_sources(request.out) as source:
            for student in table.students:
                own = language_of(student, table, assignment, language)
                title = assignment.title.in_(own)
                page = render_page(table, student, title, source, own, feedback)
                write_file(request.out / "results" / f"{names[student]}.html", page)
                if Lms.MOODLE in request.formats:
                    pages[student] = page
    except OSError as error:
        where = str(request.out / "results")
        raise UserError("cannot-write", path=where, reason=error.strerror or "") from None
    if not request.formats or roster is None:
        return None
    scores = Scores(table, assignment, roster, whose.moodle, language)
    return write_formats(request.out, request.formats, scores, pages)


def language_of(student: str, table: Table, assignment: Assignment | None, usual: str) -> str:
    """The language in which a student is told: the roster's, else the assignment's, else that of the command."""
    person = (table.people or {}).get(student)
    own = person.language.lower() if person else ""
    return own or (assignment.language if assignment else None) or usual


def _write_records(
    table: Table,
    assignment: Assignment | None,
    out: Path,
    changes: list[Change],
    feedback: Feedback,
    language: str,
) -> None:
    known = {"grader": grader.__version__, **versions()}
    lines = [("student", "exercise", "round", "before", "after", "reason")] + [
        (c.student, f"{c.topic}/{c.exercise}", str(c.round), c.before, c.after, c.reason)
        for c in changes
    ]
    try:
        write_records(
            out, table, known, language, feedback,
            lambda student: language_of(student, table, assignment, language),
        )  # fmt: skip
        made = time.strftime("%Y-%m-%d %H:%M")
        write_report(out / "report.html", table, known, language, made)
        write_file(out / "changes.csv", csv_text(lines).encode("utf-8-sig"))
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None
