"""What became of one submission of a class, as a plain row, and the columns that rows are sorted into.

Gradebook and report read these.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum, isfinite

from grader.classes.faults import Fault
from grader.classes.overrides import Override
from grader.classes.roster import Person
from grader.format.course import Course
from grader.judging.status import Status
from grader.text import Text

POINTS = 1.0  # what an exercise is worth where no assignment says it


@dataclass(frozen=True)
class Row:
    """One submission's result. All text may be a student's: nothing here is safe to print as it is.

    `values` is a short digest of the wrong values, the same for two students whose values agree; `line` is one
    of the student's lines. `message` and `diagnosis` are the instructor's to read, `feedback` the student's.
    `attempt` is which of her hand-ins this is, where they are counted (else 1); `beyond` says that she handed in
    another one after the last that counts. `late`: the LMS called it so; `days`: how many days, begun ones whole.
    `lines` are those of her file that she may be told of, `fault` those that the verdict points at, for the instructor.
    """

    student: str
    topic: str
    exercise: str
    round: int
    status: Status
    points: float
    seconds: float
    mistakes: tuple[str, ...] = ()
    message: Text = Text("", "")
    diagnosis: Text = Text("", "")
    feedback: Text = Text("", "")
    values: str = ""
    line: str = ""
    tier: str = "none"
    digest: str = ""
    attempt: int = 1
    beyond: bool = False
    late: bool = False
    days: int = 0
    lines: tuple[int, ...] = ()
    fault: Fault = field(default_factory=Fault)
    # How the points came about, where there is partial credit or late work: the share of the outputs that are right, of a
    # wrong one, and the share of the points that being late leaves.
    share: float | None = None
    kept: float = 1.0
    origin: str = ""  # where it lay in what was handed in

    @property
    def key(self) -> str:
        return f"{self.topic}/{self.exercise}"

    @property
    def scored(self) -> bool:
        """A failure of ours is no result of the student's."""
        return self.status != Status.GRADER_ERROR

    @property
    def finite_points(self) -> float:
        """What may be summed and written: 0 in place of what is no number."""
        return self.points if isfinite(self.points) else 0.0

    @property
    def finite_seconds(self) -> float:
        """As of the points: the time is what a process said that a stranger's code ran in."""
        return self.seconds if isfinite(self.seconds) else 0.0


@dataclass(frozen=True)
class Column:
    """One exercise of the gradebook, with the titles that a report shows."""

    topic: str
    exercise: str
    topic_title: Text
    title: Text
    points: float = POINTS
    outputs: int = 1  # how many values are to be returned

    @property
    def key(self) -> str:
        return f"{self.topic}/{self.exercise}"


@dataclass(frozen=True)
class Table:
    """The rows that count: of each student and exercise the last round's, by student and key.

    `strays` are rows that no cell holds: of exercises that no column has, or handed in twice. Everything is in the
    order of names and columns.
    """

    columns: tuple[Column, ...]
    students: tuple[str, ...]
    cells: dict[tuple[str, str], Row]
    strays: tuple[Row, ...]
    asked: bool = False  # an assignment says the columns: what is missing is worth nothing
    people: Mapping[str, Person] | None = None  # of the roster, by what students are called here
    # What an instructor has set by hand, by student and key: it counts in place of what was computed.
    overrides: Mapping[tuple[str, str], Override] = field(
        default_factory=dict[tuple[str, str], Override]
    )

    @property
    def members(self) -> tuple[str, ...]:
        """The students of the class: without those who handed in and are not in the roster."""
        return tuple(s for s in self.students if not self.people or s in self.people)

    def of_members(self, column: Column) -> list[Row]:
        found = (self.cells.get((student, column.key)) for student in self.members)
        return [row for row in found if row is not None]

    @property
    def possible(self) -> float:
        return fsum(column.points for column in self.columns)

    def total(self, student: str) -> float:
        """Her points."""
        found = (self.points(student, column) for column in self.columns)
        return fsum(points for points in found if points is not None)

    def points(self, student: str, column: Column) -> float | None:
        """Of one exercise; None where there is nothing to count: nothing came, or the grader itself failed."""
        place = student, column.key
        if place in self.overrides:
            return self.overrides[place].points
        row = self.cells.get(place)
        return row.finite_points if row is not None and row.scored else None

    def failed(self, student: str) -> bool:
        """Whether the grader itself failed on something of hers that nobody has set by hand."""
        rows = self.of_student(student)
        return any(not row.scored and (student, row.key) not in self.overrides for row in rows)

    def of_column(self, column: Column) -> list[Row]:
        found = (self.cells.get((student, column.key)) for student in self.students)
        return [row for row in found if row is not None]

    def of_student(self, student: str) -> list[Row]:
        found = (self.cells.get((student, column.key)) for column in self.columns)
        return [row for row in found if row is not None]

    def rows(self) -> list[Row]:
        return [row for student in self.students for row in self.of_student(student)]


def make_columns(
    course: Course,
    keys: Iterable[tuple[str, str]] | None = None,
    points: Mapping[tuple[str, str], float] | None = None,
) -> list[Column]:
    """The course's exercises, or those of them in `keys`, in the course's order; or those of an assignment, in its own.

    Raises `FormatError`.
    """
    titles = {topic.folder: topic.title for topic in course.topics}
    wanted = course.pairs if keys is None else set(keys)
    chosen = points or {pair: POINTS for pair in course.pairs if pair in wanted}
    columns: list[Column] = []
    for (topic, name), worth in chosen.items():
        exercise = course.load(topic, name)
        title, outputs = exercise.prompt.title, len(exercise.outputs)
        columns.append(Column(topic, name, titles[topic], title, worth, outputs))
    return columns


def make_table(
    rows: Iterable[Row],
    columns: Iterable[Column],
    people: Mapping[str, Person] | None = None,
    asked: bool = False,
    overrides: Mapping[tuple[str, str], Override] | None = None,
) -> Table:
    """Sort rows into `columns`. Of several of one round the last counts; the others are strays.

    `people` (of a roster) have a line also where they handed in nothing; `asked`: an assignment says the columns.
    """
    columns = tuple(columns)
    known = {column.key for column in columns}
    handed_in: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        found = handed_in.setdefault((row.student, row.key), [])
        if found and row.round > found[0].round:
            found.clear()
        if not found or row.round == found[0].round:
            found.append(row)
    cells: dict[tuple[str, str], Row] = {}
    strays: list[Row] = []
    for place in sorted(handed_in):
        found = handed_in[place]
        if place[1] in known:
            cells[place] = found.pop()
        strays += found
    students = sorted({student for student, _ in handed_in}.union(people or ()))
    return Table(columns, tuple(students), cells, tuple(strays), asked, people, overrides or {})
