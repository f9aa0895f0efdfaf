"""What a class handed in: folders, archives and notebooks in, one entry per submission or refusal out.

    FOLDER/STUDENT/TOPIC/EXERCISE.py     between STUDENT and TOPIC other folders may stand
    FOLDER/STUDENT.zip (.tar.gz …)       one archive per student; Moodle's names too
    EXPORT.zip                           named in place of a folder, it is of the whole class: STUDENT/TOPIC/EXERCISE.py

Nothing is written, run or guessed.
"""

from __future__ import annotations

import contextlib
import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.classes import names
from grader.classes.archives import RefusedError
from grader.classes.contents import NOTEBOOK_LIMIT, graded_cells, looks_like
from grader.classes.problems import Problem
from grader.classes.sources import Piece, Source, limit_of, sources_of
from grader.errors import UserError
from grader.running.task import SOURCE_LIMIT

MEMBER_LIMIT = 200  # files of one student
TOTAL_LIMIT = 64 * 2**20  # bytes of one student
Keys = frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Asked:
    """The exercises of the course, as (topic, exercise), and those of them that an assignment asks for."""

    course: Keys
    assigned: Keys | None = None


@dataclass(frozen=True)
class Entry:
    """One submission, or something that is not graded.

    `source` is None exactly where there is a `problem`; `detail` fills its sentence in.
    All texts are fit to be shown; `topic` and `exercise` are empty where nothing says them, `student` likewise.
    """

    student: str
    topic: str
    exercise: str
    source: bytes | None
    problem: Problem | None = None
    detail: str = ""
    origin: str = ""
    late: bool = False  # as the LMS marked it


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


def _entries(folder: Path, nodes: list[os.DirEntry[str]], asked: Asked) -> Iterator[Entry]:
    with contextlib.ExitStack() as stack:
        groups: dict[str, dict[str, list[Source]]] = defaultdict(lambda: defaultdict(list))
        for source in sources_of(folder, nodes, stack):
            groups[names.fold(source.student)][source.student].append(source)
        for key in sorted(groups):
            entries = [
                entry
                for student, sources in groups[key].items()
                for entry in _of_student(student, sources, asked)
            ]
            yield from sorted(_without_twins(entries, asked), key=_order)


def _order(entry: Entry) -> tuple[str, ...]:
    return entry.student, entry.topic, entry.exercise, entry.origin, entry.problem or ""


def _of_student(student: str, sources: list[Source], asked: Asked) -> list[Entry]:
    """All of one student, or why none of it is taken."""
    entries: list[Entry] = []
    count = size = 0
    for source in sources:
        for piece in source.pieces():
            count += 1
            if count > MEMBER_LIMIT and student:
                return [_refusal(student, source.origin, Problem.TOO_MANY)]
            for entry in _of_piece(student, piece, asked):
                entries.append(entry)
                size += len(entry.source or b"")
            if size > TOTAL_LIMIT and student:
                return [
                    _refusal(student, source.origin, Problem.TOO_MUCH, str(TOTAL_LIMIT // 2**20))
                ]
    return entries or [_refusal(student, sources[0].origin, Problem.EMPTY)]


def _refusal(student: str, origin: str, problem: Problem, detail: str = "") -> Entry:
    return Entry(student, "", "", None, problem, names.one_line(detail), names.one_line(origin))


def _of_piece(student: str, piece: Piece, asked: Asked) -> Iterator[Entry]:
    topic, exercise = names.exercise_of(piece.parts)
    entry = Entry(student, topic, exercise, None, origin=names.one_line(piece.origin))

    def refuse(problem: Problem, detail: str = "") -> Entry:
        return replace(entry, problem=problem, detail=names.one_line(detail))

    limit = limit_of(piece)
    if piece.problem or piece.read is None or not limit:
        yield refuse(piece.problem or Problem.OTHER_FILE, piece.detail)
        return
    try:
        data = piece.read(limit + 1)
        cells = list(graded_cells(data)) if limit == NOTEBOOK_LIMIT else None
    except RefusedError as refused:
        yield refuse(refused.problem, refused.detail)
        return
    if cells is None:
        yield _checked(entry, data, asked)
    elif not cells or len(cells) > MEMBER_LIMIT:
        yield refuse(Problem.TOO_MANY if cells else Problem.NO_CELL)
    else:
        for cell in cells:
            topic, _, exercise = cell.key.rpartition("/")
            yield _checked(
                replace(
                    entry,
                    topic=names.one_line(topic),
                    exercise=names.one_line(exercise),
                ),
                cell.source,
                asked,
            )


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


def _without_twins(entries: list[Entry], asked: Asked) -> Iterator[Entry]:
    """Two files for one student and exercise, also by case or normalisation: neither is taken."""
    folded = {(names.fold(topic), names.fold(exercise)) for topic, exercise in asked.course}
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[names.fold(entry.topic), names.fold(entry.exercise)].append(entry)
    for key, group in groups.items():
        if len(group) == 1 or key not in folded or not group[0].student:
            yield from group
            continue
        for number, entry in enumerate(group):
            others = [other.origin for place, other in enumerate(group) if place != number]
            if entry.problem in (None, Problem.UNKNOWN_TOPIC, Problem.UNKNOWN_EXERCISE):
                detail = names.one_line(", ".join(others))
                entry = replace(entry, source=None, problem=Problem.TWINS, detail=detail)
            yield entry
