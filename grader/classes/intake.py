"""What a class handed in: folders, archives and notebooks in, one entry per submission or refusal out.

    FOLDER/STUDENT/TOPIC/EXERCISE.py     between STUDENT and TOPIC other folders may stand
    FOLDER/STUDENT.zip (.tar.gz …)       one archive per student; Moodle's names too
    EXPORT.zip                           named in place of a folder, it is of the whole class: STUDENT/TOPIC/EXERCISE.py

Canvas's names (lastfirst_LATE_123_456_EXERCISE.py), too. Where an assignment asks for it, EXERCISE.py alone will do, and with a
roster also a file that only its name says whose it is ("山田 太郎 - EXERCISE.py"). Nothing is written, run or guessed.
"""

from __future__ import annotations

import contextlib
import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from math import isfinite
from pathlib import Path

from grader.classes import names
from grader.classes.archives import RefusedError
from grader.classes.bare import completed, flat_claim
from grader.classes.contents import NOTEBOOK_LIMIT, Cell, graded_cells, looks_like
from grader.classes.entry import Entry, Keys
from grader.classes.handing_out import README
from grader.classes.problems import Problem
from grader.classes.several import Several, chosen_of
from grader.classes.sources import Piece, Source, folder_of, limit_of, sources_of
from grader.classes.whose import Whose
from grader.errors import UserError
from grader.running.task import SOURCE_LIMIT

MEMBER_LIMIT = 200  # files of one student
TOTAL_LIMIT = 64 * 2**20  # bytes of one student


@dataclass(frozen=True)
class Asked:
    """The exercises of the course, as (topic, exercise), those of them that an assignment asks for, and who is asked."""

    course: Keys
    assigned: Keys | None = None
    whose: Whose = field(default_factory=Whose)
    several: Several = Several.REFUSE


def read_class(folder: Path, asked: Asked) -> Iterator[Entry]:
    """Everything in `folder` (or in one archive), sorted by student, topic and exercise; one student in memory at a time.

    Raises `UserError` if there is no such folder.
    """
    if not folder.exists():
        raise UserError("file-missing", path=str(folder))
    try:
        nodes = [] if folder.is_file() else sorted(os.scandir(folder), key=lambda node: node.name)
    except OSError as error:
        raise UserError("file-unreadable", path=str(folder), reason=error.strerror or "") from None
    return _entries(folder, nodes, asked)


def read_student(student: str, folder: Path, asked: Asked) -> list[Entry]:
    """Everything in `folder`, which is one student's."""
    entries = _of_student(student, [folder_of(student, folder)], asked)
    return sorted(chosen_of(entries, asked.several, asked.course), key=_order)


def _entries(folder: Path, nodes: list[os.DirEntry[str]], asked: Asked) -> Iterator[Entry]:
    with contextlib.ExitStack() as stack:
        groups: dict[str, dict[str, list[Source]]] = defaultdict(lambda: defaultdict(list))
        for source in sources_of(folder, nodes, stack):
            found = _owned(source, asked)
            groups[names.fold(found.student)][found.student].append(found)
        for key in sorted(groups):
            entries = [
                entry
                for student, sources in groups[key].items()
                for entry in _of_student(student, sources, asked)
            ]
            yield from sorted(chosen_of(entries, asked.several, asked.course), key=_order)


def _owned(source: Source, asked: Asked) -> Source:
    """The source with whom it is of, by the roster if there is one. A file that nobody can be told of stays nobody's."""
    whose, origin = asked.whose, names.one_line(source.origin)
    if source.student:
        student = whose.student(source.claim, source.student, origin)
        return replace(source, student=student)
    (piece, *_) = source.pieces()
    name = piece.parts[-1] if piece.parts else ""
    student, parts = "", piece.parts
    if whose.roster is not None and not piece.problem:
        claim, parts = flat_claim(piece, asked.assigned or asked.course)
        found = whose.candidates(claim)
        student = whose.student(claim, "", origin) if name else ""
        student = student if len(found) == 1 else ""
    problem = piece.problem or (None if student else Problem.NO_STUDENT)
    owned = replace(piece, parts=parts if student else piece.parts, problem=problem)
    return replace(source, student=student, pieces=lambda: [owned])


def _order(entry: Entry) -> tuple[str, ...]:
    return entry.student, entry.topic, entry.exercise, entry.origin, entry.problem or ""


def _of_student(student: str, sources: list[Source], asked: Asked) -> list[Entry]:
    """All of one student, or why none of it is taken."""
    entries: list[Entry] = []
    count = size = 0
    for source in sources:
        for piece in source.pieces():
            if asked.assigned is not None and _is_given_out(piece.parts):
                continue
            count += 1
            if count > MEMBER_LIMIT and student:
                return [_refusal(student, source.origin, Problem.TOO_MANY)]
            for entry in _of_piece(student, piece, asked):
                entries.append(_dated(entry, source, piece))
                size += len(entry.source or b"")
            if size > TOTAL_LIMIT and student:
                return [
                    _refusal(student, source.origin, Problem.TOO_MUCH, str(TOTAL_LIMIT // 2**20))
                ]
    return entries or [_refusal(student, sources[0].origin, Problem.EMPTY)]


def _refusal(student: str, origin: str, problem: Problem, detail: str = "") -> Entry:
    return Entry(student, "", "", None, problem, names.one_line(detail), names.one_line(origin))


def _dated(entry: Entry, source: Source, piece: Piece) -> Entry:
    """The entry with how new it is: by Canvas's numbers, else by the file's own time."""
    claim = source.claim
    version: tuple[float, ...] = ()
    if claim.version is not None:
        stem = piece.parts[-1].rpartition(".")[0] if piece.parts else ""
        version = (claim.version, names.without_number(stem)[1])
    elif piece.when is not None and isfinite(piece.when):
        version = (piece.when,)
    return replace(entry, late=claim.late, version=version, chosen=claim.chosen)


def _is_given_out(parts: tuple[str, ...]) -> bool:
    """Whether a file came with the release and is nothing that could be graded: a student's copy of the course has it."""
    name = parts[-1] if parts else ""
    graded = names.is_python(name) or names.is_notebook(name) or names.is_archive(name)
    return not graded and (name == README or bool({"released", "datasets"} & set(parts[:-1])))


def _of_piece(student: str, piece: Piece, asked: Asked) -> Iterator[Entry]:
    topic, exercise = completed(*names.exercise_of(piece.parts), asked.course, asked.assigned)
    entry = Entry(student, topic, exercise, None, origin=names.one_line(piece.origin))

    def refuse(problem: Problem, detail: str = "") -> Entry:
        return replace(entry, problem=problem, detail=names.one_line(detail))

    limit = limit_of(piece)
    if piece.problem or piece.read is None or not limit:
        yield refuse(piece.problem or Problem.OTHER_FILE, piece.detail)
        return
    try:
        data = piece.read(limit + 1)
        cells = graded_cells(data) if limit == NOTEBOOK_LIMIT else None
    except RefusedError as refused:
        yield refuse(refused.problem, refused.detail)
        return
    if cells is None:
        yield _checked(entry, data, asked)
        return
    found = [one for cell in cells if (one := _of_cell(entry, cell, asked)) is not None]
    yield from found or [refuse(Problem.NO_CELL)]


def _of_cell(entry: Entry, cell: Cell, asked: Asked) -> Entry | None:
    """What a cell hands in; None for one that was handed out for another course and has lost its marker."""
    topic, _, exercise = cell.key.rpartition("/")
    topic, exercise = completed(topic, exercise, asked.course, asked.assigned)
    found = replace(entry, topic=names.one_line(topic), exercise=names.one_line(exercise))
    if cell.source is not None:
        return _checked(found, cell.source, asked)
    if (topic, exercise) not in asked.course:
        return None
    return replace(found, problem=Problem.NO_MARKER, detail=f"{topic}/{exercise}")


def _checked(entry: Entry, source: bytes, asked: Asked) -> Entry:
    """The entry with its source, refused if that or its exercise is none."""
    problem, detail = None, ""
    if len(source) > SOURCE_LIMIT:
        problem, detail = Problem.TOO_LARGE, str(SOURCE_LIMIT // 1024)
    elif what := looks_like(source):
        problem, detail = Problem.LOOKS_LIKE, what
    elif not entry.topic:
        problem = Problem.NO_TOPIC
    elif (entry.topic, entry.exercise) not in asked.course:
        topics = {topic for topic, _ in asked.course}
        if entry.topic in topics:
            problem, detail = Problem.UNKNOWN_EXERCISE, f"{entry.topic}/{entry.exercise}"
        else:
            problem, detail = Problem.UNKNOWN_TOPIC, entry.topic
    elif asked.assigned is not None and (entry.topic, entry.exercise) not in asked.assigned:
        problem, detail = Problem.NOT_ASSIGNED, f"{entry.topic}/{entry.exercise}"
    if problem is None:
        return replace(entry, source=source)
    return replace(entry, problem=problem, detail=detail)
