"""The gradebook as an LMS imports it: `canvas.csv`, `moodle.csv` with `moodle-feedback.zip`, `gradescope.csv`.

Where the roster is the LMS's own export, its columns come back as they were, with the scores filled in.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from grader.classes.assignment import Assignment
from grader.classes.gradebook import whole_number, write_file
from grader.classes.names import one_line
from grader.classes.roster import Person, Roster, plain_heading
from grader.classes.rows import Table
from grader.classes.told import Lms
from grader.errors import UserError
from grader.saying.csv_text import csv_text

Line = list[str | float]
# Canvas takes the columns before the assignments' for the student's, in this order.
CANVAS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
CANVAS_OWN = frozenset({*CANVAS, "LastName", "FirstName", "Integration ID", "Root Account"})
CANVAS_POINTS = "    Points Possible"
MOODLE = ("Identifier", "Full name", "Email address", "Grade", "Maximum Grade", "Last modified (grade)")  # fmt: skip
MOODLE_GRADE = ("grade", "評点", "評定")
MOODLE_MOST = ("maximum grade", "最大評点", "最大評定")
MOODLE_ZIP = "moodle-feedback.zip"
GRADESCOPE = ("First Name", "Last Name", "SID", "Email")
_CANVAS_ID = re.compile(r"\s*\(\d+\)$")
_SAFE = re.compile(r"[_/\\\x00-\x1f\x7f:*?\"<>|]+")


@dataclass(frozen=True)
class Scores:
    """What an assignment's gradebook is made of. `moodle`: the number that Moodle has for whom."""

    table: Table
    assignment: Assignment
    roster: Roster
    moodle: Mapping[str, str]
    language: str

    def score(self, student: str) -> str | float:
        """Her points, to two decimals; empty where the grader itself failed on some of it."""
        return (
            "" if self.table.failed(student) else whole_number(round(self.table.total(student), 2))
        )

    @property
    def possible(self) -> float:
        return whole_number(self.table.possible)

    @property
    def title(self) -> str:
        return self.assignment.title.in_(self.language)


@dataclass(frozen=True)
class Written:
    """The files that were made, how many people of the roster an LMS has no number for, and its own maximum if it differs.

    `heading`: of the column that Canvas will take for a new assignment.
    """

    files: tuple[Path, ...]
    without: int = 0
    maximum: str = ""
    heading: str = ""


def check_formats(
    formats: Iterable[Lms], assignment: Assignment | None, roster: Roster | None
) -> None:
    """Raises `UserError` where the tables would have no place for the scores: better before an hour of grading than behind it."""
    formats = tuple(formats)
    if not formats:
        return
    if assignment is None or roster is None:
        raise UserError("format-needs")
    if Lms.CANVAS not in formats or not _is_canvas(roster):
        return
    found = _canvas_headings(assignment, roster)
    # A heading without a number is said to be meant for a new assignment, where the file says it.
    if len(found) != 1 and (not assignment.canvas or _CANVAS_ID.search(assignment.canvas)):
        there = [one_line(h, 80) for h in roster.headings if _CANVAS_ID.search(h)]
        raise UserError(
            "canvas-column",
            path=str(roster.path),
            title=assignment.canvas or assignment.title,
            names="; ".join(there) or "–",
            file=str(assignment.path),
            example=there[0].replace('"', '\\"') if there else f"{assignment.title.en} (12345)",
        )


def write_formats(
    out: Path, formats: Iterable[Lms], scores: Scores, pages: Mapping[str, bytes]
) -> Written:
    """`pages` are students' feedback, by student. Raises `UserError`."""
    files: list[Path] = []
    without, maximum, heading = 0, "", ""
    try:
        for lms in dict.fromkeys(formats):
            make = {Lms.CANVAS: canvas, Lms.MOODLE: moodle, Lms.GRADESCOPE: gradescope}[lms]
            path = out / f"{lms}.csv"
            write_file(path, csv_text(make(scores)).encode("utf-8"))
            files.append(path)
            if lms == Lms.CANVAS and not _CANVAS_ID.search(_canvas_column(scores)):
                heading = _canvas_column(scores)
            if lms == Lms.MOODLE:
                write_file(out / MOODLE_ZIP, moodle_feedback(scores, pages))
                files.append(out / MOODLE_ZIP)
                people = scores.roster.people.values()
                without = sum(not _participant(scores, person) for person in people)
                maximum = _other_maximum(scores)
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None
    return Written(tuple(files), without, maximum, heading)


def canvas(scores: Scores) -> list[Line]:
    """Students × one assignment, as Canvas imports grades: its second line says what the assignment is worth."""
    roster = scores.roster
    own = [n for n, heading in enumerate(roster.headings) if heading in CANVAS_OWN]
    as_exported = _is_canvas(roster)
    headings = [roster.headings[n] for n in own] if as_exported else list(CANVAS)
    blank: Line = [""] * (len(headings) - 1)
    lines: list[Line] = [[*headings, _canvas_column(scores)]]
    lines.append([CANVAS_POINTS, *blank, scores.possible])
    for key, person in roster.people.items():
        row = roster.rows[key]
        if as_exported:
            who = [row[n] if n < len(row) else "" for n in own]
        else:
            who = [person.shown, person.canvas, person.number, person.login or person.email, ""]
        lines.append([*who, scores.score(key)])
    return lines


def _is_canvas(roster: Roster) -> bool:
    """Whether the roster is Canvas's own export of its gradebook."""
    return roster.headings[:2] in (("Student", "ID"), ("LastName", "FirstName"))


def _canvas_headings(assignment: Assignment, roster: Roster) -> list[str]:
    """The headings of the export that are the assignment's: what its file says, else its title, with Canvas's number."""
    if assignment.canvas:
        titles = {assignment.canvas}
    else:
        titles = {assignment.title.ja, assignment.title.en}
    return [h for h in roster.headings if h in titles or _CANVAS_ID.sub("", h) in titles]


def _canvas_column(scores: Scores) -> str:
    """The heading by which Canvas knows the assignment: as the export has it, or as the file says, else its title."""
    there = _canvas_headings(scores.assignment, scores.roster)
    return there[0] if len(there) == 1 else scores.assignment.canvas or scores.title


def moodle(scores: Scores) -> list[Line]:
    """Moodle's grading worksheet. Where the roster is one, in its own language and with all its columns."""
    headings = [plain_heading(heading) for heading in scores.roster.headings]
    grade = next((n for n, heading in enumerate(headings) if heading in MOODLE_GRADE), None)
    if grade is not None and any(person.moodle for person in scores.roster.people.values()):
        lines: list[Line] = [list(scores.roster.headings)]
        for key, row in scores.roster.rows.items():
            cells: Line = ["" if cell == "-" else cell for cell in row]
            cells += [""] * (grade + 1 - len(cells))
            cells[grade] = scores.score(key)
            lines.append(cells)
        return lines
    lines = [list(MOODLE)]
    for key, person in scores.roster.people.items():
        if number := _participant(scores, person):
            who = [f"Participant {number}", person.shown, person.email]
            lines.append([*who, scores.score(key), scores.possible, ""])
    return lines


def _participant(scores: Scores, person: Person) -> str:
    return person.moodle or scores.moodle.get(person.key, "")


def _other_maximum(scores: Scores) -> str:
    """What the worksheet says that the assignment is worth, where the assignment says something else."""
    headings = [plain_heading(heading) for heading in scores.roster.headings]
    place = next((n for n, heading in enumerate(headings) if heading in MOODLE_MOST), None)
    if place is None:
        return ""
    said = {row[place].strip() for row in scores.roster.rows.values() if place < len(row)}
    for text in sorted(said - {"", "-"}):
        try:
            if float(text) != scores.possible:
                return text
        except ValueError:
            return text
    return ""


def moodle_feedback(scores: Scores, pages: Mapping[str, bytes]) -> bytes:
    """A zip that "Upload multiple feedback files in a zip" takes: a folder per participant as Moodle's own export has it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, person in scores.roster.people.items():
            number = _participant(scores, person)
            if number and key in pages:
                name = _SAFE.sub(" ", person.shown).strip(" .") or "-"
                folder = f"{name}_{number}_assignsubmission_file_"
                info = zipfile.ZipInfo(f"{folder}/feedback.html")
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, pages[key])
    return buffer.getvalue()


def gradescope(scores: Scores) -> list[Line]:
    """The columns of Gradescope's own export of grades."""
    title = scores.title
    lines: list[Line] = [[*GRADESCOPE, title, f"{title} - Max Points"]]
    for key, person in scores.roster.people.items():
        given, family = person.given, person.family
        if not given and not family:
            given = person.name
        lines.append(
            [given, family, person.number, person.email, scores.score(key), scores.possible]
        )
    return lines
