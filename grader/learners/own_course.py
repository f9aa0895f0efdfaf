"""The course as a learner's commands find it: what she tried and wrote before an exercise moved is where it lies now."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from grader.errors import FormatError, UserError
from grader.format.course import Course, find_course, stub_of
from grader.judging.cache import state_folder
from grader.keeping import KEPT_LIMIT, digest, known_stub
from grader.learners.database import progress_path, using_progress
from grader.reading import read_plain
from grader.sight import out_of_sight

_TABLES = ("attempt", "event", "card")


def find_own_course(root: Path | None = None) -> Course:
    """`find_course` from here, with the learner's progress and files under the keys of now. Raises as that does."""
    course = find_course(Path.cwd(), root)
    if course.moved:
        if _stands_under(course.moved, progress_path(state_folder(course.root))):
            with using_progress(state_folder(course.root)) as database:
                _rename(course.moved, database)
        for old, new in course.moved.items():
            _take_over(course, old, new)
    hide_work(course)
    return course


def hide_work(course: Course) -> None:
    """Keep the files in which the learner has worked out of git's sight; see `grader.sight`."""
    if not course.released:
        out_of_sight(course.root, lambda path: _is_stub(course, path))


def _is_stub(course: Course, path: Path) -> bool:
    """Whether it is as it came or was built, of today's exercise or an earlier one; also what is no exercise's file."""
    topic, name = path.parent.name, path.stem
    if course.submission(topic, name) != path or (topic, name) not in course.pairs:
        return True
    try:
        text = read_plain(path, KEPT_LIMIT).replace(b"\r\n", b"\n")
        if digest(text) == known_stub(state_folder(course.root), topic, name):
            return True
        return text == stub_of(course.load(topic, name)).encode()
    except (OSError, UserError, FormatError):
        return True


def _stands_under(moved: Mapping[str, str], path: Path) -> bool:
    """Whether anything stands under an old key; looks only, so that what is damaged is found by who writes there."""
    if not path.exists():
        return False
    marks = ", ".join("?" * len(moved))
    query = " union all ".join(f"select 1 from {t} where exercise in ({marks})" for t in _TABLES)
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            return database.execute(query, [*moved] * len(_TABLES)).fetchone() is not None
    except sqlite3.Error:
        return False


def _rename(moved: Mapping[str, str], database: sqlite3.Connection) -> None:
    for old, new in moved.items():
        for table in ("attempt", "event"):
            database.execute(f"update {table} set exercise = ? where exercise = ?", (new, old))
        # A card is made anew from the attempts.
        database.execute("delete from card where exercise in (?, ?)", (old, new))


def _take_over(course: Course, old: str, new: str) -> None:
    """The file that a learner has at the old place, unless she has begun at the new one."""
    former, path = course.submission(*old.split("/")), course.submission(*new.split("/"))
    if not former.is_file():
        return
    with contextlib.suppress(OSError, UserError, FormatError):  # then it stays where it is
        stub = stub_of(course.load(*new.split("/"))).encode()
        if not path.exists() or path.read_bytes().replace(b"\r\n", b"\n") == stub:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.replace(former, path)
