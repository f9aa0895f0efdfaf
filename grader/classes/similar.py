"""`grade similar DIR`: whose work in a batch is more alike than chance would have it. Runs and grades nothing."""

from __future__ import annotations

from pathlib import Path

from grader.classes.gradebook import write_file
from grader.classes.names import one_line
from grader.classes.outcome import read_outcome, rewrite_report
from grader.classes.pages import open_sources
from grader.classes.results import read_wanted
from grader.classes.rows import Row, Table
from grader.classes.similar_forms import Unit, pointed, units_of
from grader.classes.similar_page import CSV, PAGE, Reader, Source, render_csv, render_similar
from grader.classes.similar_pairs import (
    Found,
    Known,
    Shared,
    Work,
    clusters_of,
    find_pairs,
    known_of,
    shared_of,
)
from grader.errors import UserError
from grader.format.course import Course, find_course
from grader.format.exercise import Exercise
from grader.format.kept import CORRECT, answers_file, kept_answers
from grader.judging.status import Status
from grader.locking import locked
from grader.text import Text

DONE = Text(
    "似ている組 {pairs}、グループ {groups}。ページ {folder}/similar.html（講師専用）、表 {folder}/similar.csv",
    "Pairs that are alike: {pairs}, groups of them: {groups}. Page {folder}/similar.html (for instructors alone), table {folder}/similar.csv",
)


def similar_command(folder: Path, root: Path | None, language: str) -> int:
    """0 when all is written. Raises `UserError`."""
    read_wanted(folder)  # before anything is made in a folder that is none of ours
    course = find_course(Path.cwd(), root)
    with locked(folder, "batch-locked"):
        outcome = read_outcome(folder, course)
        try:
            with open_sources(folder) as source:
                found, works = find_similar(course, outcome.table, source)
                reader = Reader(outcome.table, works, source)
                page = render_similar(found, reader, language)
                table = render_csv(found, reader, language)
            write_file(folder / PAGE, page)
            write_file(folder / CSV, table)
            rewrite_report(outcome, language)  # which names the page
        except OSError as error:
            raise UserError("cannot-write", path=str(folder), reason=error.strerror or "") from None
    where = one_line(str(folder))
    print(DONE.say(language, pairs=len(found.pairs), groups=len(found.clusters), folder=where))
    return 0


def find_similar(
    course: Course, table: Table, source: Source
) -> tuple[Found, dict[tuple[str, str], Work]]:
    """What is alike in the work that counts; and the work, by student and key."""
    shared: list[Shared] = []
    works: dict[tuple[str, str], Work] = {}
    forms: dict[tuple[str, int], int] = {}
    for column in table.columns:
        exercise = course.load_answered(column.topic, column.exercise)
        known = known_of(exercise, _kept(course, exercise))
        own = _works(exercise, known, table.of_column(column), source)
        works |= {(work.student, column.key): work for work in own}
        alike, counted = shared_of(column.key, own, known)
        shared += alike
        forms |= {(column.key, place): count for place, count in counted.items()}
    pairs = find_pairs(shared, len(table.students))
    return Found(pairs, clusters_of(pairs), forms), works


def _works(exercise: Exercise, known: Known, rows: list[Row], source: Source) -> list[Work]:
    units: dict[str, tuple[Unit, ...]] = {}  # equal files are read once
    works: list[Work] = []
    for row in rows:
        if row.digest not in units:
            text = source(row.digest).decode("utf-8", "replace").replace("\r\n", "\n")
            units[row.digest] = units_of(exercise, known.given, text)
        found = units[row.digest]
        wrong = frozenset(unit.place for unit in found if pointed(row.fault, unit))
        if found:
            passed = row.status == Status.PASSED
            failed = not passed and row.status not in (Status.UNFINISHED, Status.GRADER_ERROR)
            works.append(Work(row.student, passed, failed, found, wrong, row.digest))
    return works


def _kept(course: Course, exercise: Exercise) -> list[str]:
    """Right answers that people wrote, where the course keeps some."""
    file = answers_file(course.root / CORRECT, exercise.topic, exercise.name)
    try:
        return list(kept_answers(file).values())
    except (ValueError, OSError):
        return []
