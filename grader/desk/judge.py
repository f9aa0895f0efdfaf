"""Grades what is in a learner's file, as `grade` and `grade watch` do: in a confined child of a warm process.

Right values are computed in a process apart, so that the server never holds Keras. Knows nothing of pages.
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from grader.desk.files import Pair
from grader.errors import UserError
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.grading import grade_file, not_run
from grader.judging.reference import Reference, get_reference
from grader.judging.verdict import Verdict
from grader.learners.apart import apart
from grader.learners.own_course import hide_work
from grader.learners.progress import record
from grader.learners.session import DEFAULT_SEED
from grader.running.runner import Runners
from grader.running.task import Failure, FailureKind
from grader.saying.refusing import Submitted, judged

MOST_KEPT = 12  # references and verdicts of the exercises that were open last
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Graded:
    """A verdict, and why it could not be recorded."""

    verdict: Verdict
    problem: UserError | None


class Judge:
    """One grading at a time. `state` is the state folder; `busy` holds the keys of exercises whose values are computed."""

    def __init__(self, course: Course, state: Path, runners: Runners):
        self._course = course
        self._state = state
        self._runners = runners
        self._references: OrderedDict[str, tuple[str, Reference]] = OrderedDict()
        self._verdicts: OrderedDict[str, Verdict] = OrderedDict()
        self._grading = threading.Lock()
        self._computing = threading.Lock()  # one Keras beside that of the submissions
        self._preparing = threading.Lock()
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._wanted: Pair | None = None
        self.busy: set[str] = set()

    def prepare(self, pair: Pair) -> None:
        """Begin what the first grading would wait for, without waiting for it here."""

        self._wanted = pair

        def work() -> None:
            # The grading itself says what is wrong.
            with self._preparing, contextlib.suppress(UserError, OSError):
                if self._wanted != pair:
                    return  # she has gone on to another one
                exercise = self._course.load(*pair)
                self._runners.warm(exercise.flavour)
                self._reference(exercise)

        threading.Thread(target=work, daemon=True).start()

    def grade(self, pair: Pair) -> Graded:
        """The verdict on the file as it is on disk, recorded. Raises `UserError`."""
        exercise = self._course.load(*pair)
        path = self._course.submission(*pair)
        reference = self._reference(exercise)
        with self._grading:
            if isinstance(reference, Failure):
                verdict = not_run(exercise, path, reference)
            else:
                grading = partial(grade_file, exercise, path, reference, self._runners)
                verdict = judged(Submitted(exercise, path, DEFAULT_SEED, self._state), grading)
            problem = record(self._state, [verdict])
            hide_work(self._course)
        _keep(self._verdicts, exercise.key, verdict)
        return Graded(verdict, problem)

    def last(self, key: str, source: str) -> Verdict | None:
        """The last verdict on an exercise, if it was on the text `source`."""
        verdict = self._verdicts.get(key)
        if verdict is None or verdict.source.replace("\r\n", "\n") != source:
            return None
        return verdict

    def _reference(self, exercise: Exercise | Released) -> Reference | Failure:
        with self._locks[exercise.key]:
            known = self._references.get(exercise.key)
            if known is not None and known[0] == exercise.source:
                return known[1]
            try:
                reference = get_reference(
                    exercise, DEFAULT_SEED, "cpu", self._state, self._announce, apart=self._apart
                )
            except OracleError as error:
                return Failure(FailureKind.EXERCISE, None, {"reason": str(error)})
            finally:
                self.busy.discard(exercise.key)
            _keep(self._references, exercise.key, (exercise.source, reference))
            return reference

    def _apart(self, function: Callable[..., Any], *arguments: object) -> Any:
        with self._computing:
            return apart(function, *arguments)

    def _announce(self, exercise: Exercise) -> None:
        if exercise.needs_keras:
            self.busy.add(exercise.key)


def _keep(where: OrderedDict[str, Kept], key: str, value: Kept) -> None:
    where[key] = value
    where.move_to_end(key)
    while len(where) > MOST_KEPT:
        where.popitem(last=False)
