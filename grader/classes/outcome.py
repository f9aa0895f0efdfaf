"""What came of a class, as its folder keeps it, and the tables that are made of it: by `grade batch`, and anew by `grade report`."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from grader.classes.asked import Wanted, wanted_in
from grader.classes.gradebook import file_names, write_file, write_records
from grader.classes.lms import Scores, Written, write_formats
from grader.classes.overrides import Override, in_force, read_history
from grader.classes.pages import open_sources, render_page
from grader.classes.report import write_report
from grader.classes.report_cells import Kept, Material
from grader.classes.results import read_rows, read_wanted
from grader.classes.rows import Row, Table, make_columns, make_table
from grader.classes.scoring import known_days, scheme_of
from grader.classes.told import Lms, Several
from grader.errors import UserError
from grader.format.course import Course
from grader.text import Text


@dataclass(frozen=True)
class Outcome:
    """A class's results. `rows` are all of them, `table` those that count; `history`: what was ever set by hand."""

    folder: Path
    course: Course
    wanted: Wanted
    rows: list[Row]
    table: Table
    history: tuple[Override, ...]

    def language_of(self, student: str) -> str:
        """The language in which a student is told: the roster's, else the assignment's, else that of the batch."""
        person = (self.table.people or {}).get(student)
        own = person.language.lower() if person else ""
        assignment = self.wanted.assignment
        return own or (assignment.language if assignment else None) or self.wanted.language

    def called(self, student: str) -> str:
        """Her key in the results and, where the roster has one, her name."""
        person = (self.table.people or {}).get(student)
        own = person.shown if person else student
        return student if own == student else f"{student} {own}"

    def overtaken(self) -> list[tuple[Override, Row]]:
        """Scores set by hand that hold, and were set for another hand-in than what is there now."""
        found = ((one, self.table.cells.get(one.place)) for one in self.table.overrides.values())
        return [(one, row) for one, row in found if row is not None and row.digest != one.digest]

    @contextlib.contextmanager
    def material(self, packed: Kept | None = None) -> Generator[Material]:
        """What a report opens: open as long as the context is. `packed`: blocks that are made already."""
        columns = self.table.columns
        answers = {c.key: self.course.load_answered(c.topic, c.exercise).answer for c in columns}
        with open_sources(self.folder) as source:
            assignment = self.wanted.assignment
            title = assignment.title if assignment else Text("", "")
            yield Material(source, answers, self.history, title, {} if packed is None else packed)


def read_outcome(folder: Path, course: Course) -> Outcome:
    """What is kept in `folder`, of a class that was graded with `course`. Raises `UserError`."""
    wanted = wanted_in(read_wanted(folder), course)
    assignment, roster = wanted.assignment, wanted.roster
    rows = scheme_of(assignment, known_days(roster, assignment)).scored(read_rows(folder))
    if wanted.several == Several.BEST:  # the last of a round counts
        rows = sorted(rows, key=lambda row: (row.round, row.finite_points))
    columns = make_columns(
        course,
        # Without an assignment what was handed in is what was asked: a class of one topic gets no other columns.
        {(row.topic, row.exercise) for row in rows},
        assignment.points if assignment else None,
    )
    people = roster.people if roster else None
    history = read_history(folder)
    table = make_table(
        rows, columns, people, asked=assignment is not None, overrides=in_force(history)
    )
    return Outcome(folder, course, wanted, rows, table, history)


def write_outcome(outcome: Outcome, language: str) -> Written | None:
    """Gradebook, results, JUnit, report in `language`, and what an assignment has besides. Raises `UserError`."""
    folder, table, wanted = outcome.folder, outcome.table, outcome.wanted
    versions = dict(wanted.versions)
    try:
        write_records(
            folder, table, versions, wanted.language, wanted.feedback, outcome.language_of
        )
        rewrite_report(outcome, language)
    except OSError as error:
        raise UserError("cannot-write", path=str(folder), reason=error.strerror or "") from None
    return _write_formats(outcome)


def rewrite_report(outcome: Outcome, language: str) -> None:
    """The report alone. Raises `OSError`."""
    made = time.strftime("%Y-%m-%d %H:%M")
    path, versions = outcome.folder / "report.html", dict(outcome.wanted.versions)
    with outcome.material() as material:
        write_report(path, outcome.table, versions, language, made, material)


def _write_formats(outcome: Outcome) -> Written | None:
    """The feedback pages of an assignment, and its gradebook as each LMS wants it. Raises `UserError`."""
    table, wanted, folder = outcome.table, outcome.wanted, outcome.folder
    assignment, roster = wanted.assignment, wanted.roster
    if assignment is None:
        return None
    pages: dict[str, bytes] = {}
    names = file_names(table.students)
    try:
        with open_sources(folder) as source:
            for student in table.students:
                own = outcome.language_of(student)
                title = assignment.title.in_(own)
                page = render_page(table, student, title, source, own, wanted.feedback)
                write_file(folder / "results" / f"{names[student]}.html", page)
                if Lms.MOODLE in wanted.formats:
                    pages[student] = page
    except OSError as error:
        where = str(folder / "results")
        raise UserError("cannot-write", path=where, reason=error.strerror or "") from None
    if not wanted.formats or roster is None:
        return None
    language = assignment.language or wanted.language  # in which the class is taught
    scores = Scores(table, assignment, roster, wanted.moodle, language)
    return write_formats(folder, wanted.formats, scores, pages)
