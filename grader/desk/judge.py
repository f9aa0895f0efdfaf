"""Grades what is in a learner's file, as `grade` and `grade watch` do: in a confined child of a warm process.

Right values are computed in a process apart, so that the server never holds Keras. A grading can be stopped: its processes
are ended. Knows nothing of pages.
"""

from __future__ import annotations

import contextlib
import tempfile
import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Generator
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from grader.desk.files import Pair
from grader.desk.steps import Counting
from grader.errors import UserError
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.grading import grade_file, not_run
from grader.judging.reference import Part, Reference, get_reference, run_edits
from grader.judging.verdict import Verdict
from grader.learners.apart import apart
from grader.learners.own_course import hide_work
from grader.learners.progress import record
from grader.learners.session import DEFAULT_SEED
from grader.running.pool import LocalExecutor
from grader.running.runner import Runners
from grader.running.task import Failure, FailureKind
from grader.saying.refusing import Submitted, judged
from grader.saying.waiting import computing, takes_long

MOST_KEPT = 12  # references and verdicts of the exercises that were open last
_LOOK_SECONDS = 0.1  # between two looks whether a grading that waits was stopped
Kept = TypeVar("Kept")


class StoppedError(UserError):
    """The learner has stopped the grading. Nothing is recorded of it."""

    def __init__(self) -> None:
        super().__init__("stopped")


@dataclass(frozen=True)
class Graded:
    """A verdict, and why it could not be recorded."""

    verdict: Verdict
    problem: UserError | None


class Judge:
    """One grading at a time. `state` is the state folder."""

    def __init__(self, course: Course, state: Path, runners: Runners):
        self._course = course
        self._state = state
        self._runners = runners
        self._references: OrderedDict[str, tuple[str, Reference]] = OrderedDict()
        self._verdicts: OrderedDict[str, Verdict] = OrderedDict()
        self._grading = threading.Lock()
        self._computing = threading.Lock()  # one Keras beside that of the submissions
        self._preparing = threading.Lock()
        self._changing = threading.Lock()  # held while the next three change
        self._asked: list[tuple[str, threading.Event]] = []  # the gradings, each with what stops it
        self._running: threading.Event | None = None  # of the one that runs a submission,
        self._explaining: LocalExecutor | None = None  # and what computes mistakes for it
        self._busy: dict[str, tuple[Part, Counting | None]] = {}
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._wanted: Pair | None = None

    def close(self) -> None:
        """End what runs."""
        with self._changing:
            self._runners.__exit__()

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
        """The verdict on the file as it is on disk, recorded. Raises `UserError`, `StoppedError` among them."""
        exercise = self._course.load(*pair)
        path = self._course.submission(*pair)
        with self._stoppable(exercise.key) as stop:
            reference = self._awaited(exercise, stop)
            with self._turn(stop):
                if isinstance(reference, Failure):
                    verdict = not_run(exercise, path, reference)
                else:
                    grading = partial(grade_file, exercise, path, reference, self._runners)
                    verdict = judged(Submitted(exercise, path, DEFAULT_SEED, self._state), grading)
                if stop.is_set():
                    raise StoppedError
                problem = record(self._state, [verdict])
                hide_work(self._course)
        _keep(self._verdicts, exercise.key, verdict)
        return Graded(verdict, problem)

    def stop(self, key: str) -> None:
        """End the gradings of an exercise. Right values that are being computed for it will be wanted again: they go on."""
        with self._changing:
            stops = [stop for asked, stop in self._asked if asked == key]
            for stop in stops:
                stop.set()
            if self._running in stops:
                if self._explaining is not None:
                    self._explaining.close()
                self._runners.__exit__()
                self._runners = (
                    Runners()
                )  # the next grading waits for its zygote less than for an endless loop

    def computing(self, key: str, language: str) -> str:
        """What is being computed for an exercise, and how far that is; "" where nothing is."""
        busy = self._busy.get(key)
        if busy is None:
            return ""
        part, count = busy
        return f"{computing(language, part)} … {count.counted() if count else ''}".rstrip(" …")

    @contextlib.contextmanager
    def _stoppable(self, key: str) -> Generator[threading.Event]:
        one = (key, threading.Event())
        with self._changing:
            self._asked.append(one)
        try:
            yield one[1]
        finally:
            with self._changing:
                self._asked.remove(one)

    @contextlib.contextmanager
    def _turn(self, stop: threading.Event) -> Generator[None]:
        """Held by the grading that runs a submission."""
        with _held(self._grading, stop):
            try:
                with self._changing:
                    if stop.is_set():
                        raise StoppedError
                    self._running = stop
                yield
            finally:
                with self._changing:
                    self._running = None

    def _awaited(self, exercise: Exercise | Released, stop: threading.Event) -> Reference | Failure:
        """The reference, for which nobody has to wait who has stopped the grading."""
        found: Future[Reference | Failure] = Future()

        def work() -> None:
            try:
                found.set_result(self._reference(exercise))
            except BaseException as error:  # raised where it is waited for
                found.set_exception(error)

        threading.Thread(target=work, daemon=True).start()
        while not wait([found], _LOOK_SECONDS).done:
            if stop.is_set():
                raise StoppedError
        return found.result()

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
                self._busy.pop(exercise.key, None)
            _keep(self._references, exercise.key, (exercise.source, reference))
            return reference

    def _apart(self, function: Callable[..., Any], *arguments: Any) -> Any:
        if function is not run_edits:
            with self._computing:
                return apart(function, *arguments)
        stop = self._running or threading.Event()
        with _held(self._computing, stop):
            return self._explained(stop, *arguments)

    def _explained(
        self, stop: threading.Event, exercise: Exercise, cases: object, device: str, part: Part
    ) -> Any:
        """What mistakes give: computed for the grading that runs, step by step, and ended with it."""
        with (
            tempfile.TemporaryDirectory() as folder,
            LocalExecutor(1) as executor,
        ):
            count = Counting(Path(folder) / "steps")
            with self._changing:
                self._explaining = executor
                if stop.is_set():
                    raise StoppedError
            if part != Part.VARIABLES and takes_long(exercise, part):
                self._busy[exercise.key] = part, count
            try:
                return executor.submit(run_edits, exercise, cases, device, part, count).result()
            except Exception:
                if stop.is_set():
                    raise StoppedError from None
                raise
            finally:
                self._busy.pop(exercise.key, None)
                with self._changing:
                    self._explaining = None

    def _announce(self, exercise: Exercise) -> None:
        if takes_long(exercise, Part.ORACLE):
            self._busy[exercise.key] = Part.ORACLE, None


@contextlib.contextmanager
def _held(lock: threading.Lock, stop: threading.Event) -> Generator[None]:
    """Hold a lock, for which nobody waits who has stopped the grading."""
    while not lock.acquire(timeout=_LOOK_SECONDS):
        if stop.is_set():
            raise StoppedError
    try:
        yield
    finally:
        lock.release()


def _keep(where: OrderedDict[str, Kept], key: str, value: Kept) -> None:
    where[key] = value
    where.move_to_end(key)
    while len(where) > MOST_KEPT:
        where.popitem(last=False)
