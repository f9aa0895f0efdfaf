"""One thing that was handed in, as the intake gives it. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from grader.classes.problems import Problem

Keys = frozenset[tuple[str, str]]  # (topic, exercise)


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
    version: tuple[float, ...] = ()  # what is newer is greater; empty where nothing says it
    chosen: bool = False  # only a name that she chose says whose it is
    another: bool = False  # of several that are all graded, not the first
