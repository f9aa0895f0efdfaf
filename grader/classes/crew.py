"""Has workers grade submissions, each result kept as soon as it is there.

A submission under which a worker died is tried once more, alone, and then given up; one that ran when the
whole batch was killed is not to blame for it, but waits until the others are done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

import grader
from grader.classes import worker
from grader.classes.problems import Problem
from grader.classes.seeds import Seeds, read_secret
from grader.classes.store import Store
from grader.classes.tables import Conditions, Graded, Item
from grader.classes.worker import Job, Subject
from grader.errors import UserError
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.judging.answers import OracleError
from grader.judging.reference import find_reference, is_kept
from grader.judging.status import Status
from grader.running.pool import Executor
from grader.running.task import FailureKind, Tier
from grader.saying.intake_messages import problem_text
from grader.text import Text

MAX_DEATHS = 2  # workers that a submission may take with it
SUSPECT = 2  # times it was running when the batch was killed: from now on it runs last, and alone
MAX_LOST = 10
AHEAD = 2  # submissions per worker that are under way, so that none waits for the next
Thing = TypeVar("Thing")
Place = tuple[str, str, int]  # of a reference: topic, exercise, seed
# `progress("references" | "submissions" | "again", total)` gives a context with a function to call for each that is done.
Progress = Callable[[str, int], AbstractContextManager[Callable[[], None]]]


@dataclass(frozen=True)
class BatchOptions:
    """How to grade a class: see `grade batch --help`."""

    tier: Tier  # of confinement, as found by trying
    round: int = 1
    seconds: float | None = None
    memory: int | None = None  # bytes
    attempts: int | None = (
        None  # how many of a student's hand-ins of one exercise are graded; None: not counted
    )
    partial: bool = (
        False  # whether a share of the outputs counts, which no worker elsewhere may say
    )

    def conditions(self) -> Conditions:
        limits = f"{self.seconds or '-'} s, {self.memory or '-'} bytes"
        limits += ", by output" * self.partial
        return Conditions(grader.__version__, self.tier, limits)


def references_stage(exercises: Iterable[Exercise]) -> str:
    """What computing the right values of these is called: with a warning where it takes long."""
    return "keras" if any(one.flavour == "tensorflow" for one in exercises) else "references"


class Crew:
    """The workers of a batch, and what they are to be told of each exercise. `conditions`: what results depend on."""

    def __init__(self, course: Course, store: Store, executor: Executor, options: BatchOptions):
        self.exercises: dict[tuple[str, str], Exercise] = {
            pair: course.load_answered(*pair) for pair in course.pairs
        }
        self.conditions = options.conditions()
        self._store = store
        self._seeds = Seeds(read_secret(store.folder), store.slots)
        self._executor = executor
        self._round = options.round
        self._place: dict[Item, str] = {}
        self._subjects = {
            key: Subject(
                path=str(exercise.path.absolute()) if executor.local else "",
                topic=exercise.topic,
                name=exercise.name,
                digest=worker.digest_of_exercise(exercise),
                version=self.conditions.version,
                tier=self.conditions.tier,
                cache=str(store.folder.absolute()) if executor.local else "",
                seconds=options.seconds,
                memory=options.memory,
            )
            for key, exercise in self.exercises.items()
        }

    def grade(self, items: list[Item], progress: Progress) -> None:
        """Every item gets its result."""
        known = [item for item in items if self._can_run(item)]
        broken = self._prepare(known, progress)
        with progress("submissions", len(items)) as advance:

            def put(item: Item, graded: Graded) -> None:
                self._store.put(item, graded, self.conditions, self._place.pop(item, ""))
                advance()

            queue: list[Item] = []
            suspects: list[Item] = []
            for item in items:
                if not self._can_run(item):
                    put(item, _refused(item))
                elif self._seed(item) in broken:
                    reason = broken[self._seed(item)]
                    put(item, worker.broken(self._exercise(item), FailureKind.EXERCISE, reason))
                elif item.lost >= MAX_LOST:
                    put(item, self._given_up(item))
                else:
                    suspicious = item.lost >= SUSPECT or item.deaths
                    (suspects if suspicious else queue).append(item)
            self._run(queue, put)
            for item in suspects:
                self._run_alone(item, put)

    def grade_again(self, items: list[Item], progress: Progress) -> dict[Item, Graded]:
        """Grade `items` without keeping what comes out. Those of which nothing came are left out."""
        broken = self._prepare(items, progress)
        found: dict[Item, Graded] = {}
        with progress("again", len(items)) as advance:

            def done(item: Item, result: Graded | Exception) -> None:
                if isinstance(result, Graded):
                    found[item] = result
                advance()

            waiting = iter([item for item in items if self._seed(item) not in broken])
            while self._all(waiting, self._submit, done):  # what a worker died of has no outcome
                self._executor.renew()
        return found

    def _can_run(self, item: Item) -> bool:
        return not item.problem and (item.topic, item.exercise) in self.exercises

    def _exercise(self, item: Item) -> Exercise:
        return self.exercises[item.topic, item.exercise]

    def _seed(self, item: Item) -> Place:
        who = (item.student, item.topic, item.exercise)
        seed = self._seeds.of(*who, self._round, item.attempt)
        return item.topic, item.exercise, seed

    def _common(self, topic: str, exercise: str) -> int:
        return self._seeds.common(topic, exercise, self._round)

    def _prepare(self, items: list[Item], progress: Progress) -> dict[Place, str]:
        """Compute the references that are not there yet. Gives those that failed, and why.

        Workers elsewhere compute what they need when they need it: they share no files.
        """
        if not self._executor.local:
            return {}
        graded = {self._seed(item) for item in items}
        common = {(topic, name, self._common(topic, name)) for topic, name, _ in graded}
        missing = [
            place
            for place in sorted(graded | common)
            if not self._is_there(place, whole=place in graded)
        ]
        broken: dict[Place, str] = {}
        if not missing:
            return broken
        stage = references_stage(self.exercises[topic, name] for topic, name, _ in missing)
        with progress(stage, len(missing)) as advance:

            def done(place: Place, result: Exception | None) -> None:
                if isinstance(result, OracleError):
                    broken[place] = str(result)
                advance()

            def start(place: Place) -> Future[Any]:
                topic, name, seed = place
                subject = self._subjects[topic, name]
                return self._executor.submit(
                    worker.prepare_reference, subject, seed, place in graded
                )

            lost = self._all(missing, start, done)
            for place in lost:
                self._executor.renew()
                if self._all([place], start, done):
                    broken[place] = "the process that computes the right values died"
                    advance()
        if any(self.exercises[topic, name].needs_keras for topic, name, _ in missing):
            self._executor.renew()  # what grades does not need Keras: it begins without
        return broken

    def _is_there(self, place: Place, whole: bool) -> bool:
        """Whether a reference is in the cache: `whole` to grade with, else only to compare with."""
        topic, name, seed = place
        exercise, folder = self.exercises[topic, name], self._store.folder
        if whole:
            return is_kept(exercise, seed, folder)
        return find_reference(exercise, seed, folder) is not None

    def _run(self, items: list[Item], put: Callable[[Item, Graded], None]) -> None:
        """Many at once. Those under which a worker died run again, one by one: that shows which it was."""
        waiting = iter(items)

        def done(item: Item, result: Graded | Exception) -> None:
            self._put(item, result, put)

        more = True
        while more:
            lost = self._all(waiting, self._start, done)
            more = bool(lost)
            for item in lost:
                self._store.note_death(item)
            if lost:
                self._executor.renew()
            for item in lost:
                self._run_alone(item, put)

    def _run_alone(self, item: Item, put: Callable[[Item, Graded], None]) -> None:
        def done(item: Item, result: Graded | Exception) -> None:
            self._put(item, result, put)

        for _ in range(MAX_DEATHS):
            lost = self._all([item], self._start, done)
            if not lost:
                return
            self._executor.renew()
            if self._store.note_death(item) >= MAX_DEATHS:
                break
        put(item, self._given_up(item))

    def _start(self, item: Item) -> Future[Any]:
        self._store.mark(item)
        future = self._submit(item)
        self._place[item] = self._executor.place_of(future)
        return future

    def _submit(self, item: Item) -> Future[Any]:
        subject = self._subjects[item.topic, item.exercise]
        _, _, seed = self._seed(item)
        common = self._common(item.topic, item.exercise)
        job = Job(subject, self._store.source(item.digest), seed, common)
        return self._executor.submit(worker.grade, job)

    def _put(
        self, item: Item, result: Graded | Exception, put: Callable[[Item, Graded], None]
    ) -> None:
        if isinstance(result, worker.OtherError):  # so would be every result that is still to come
            raise UserError(result.key, **result.details)
        if isinstance(result, Exception):
            fault = isinstance(result, OracleError)  # as `_prepare` says it
            reason = str(result) if fault else f"{type(result).__name__}: {result}"
            kind = FailureKind.EXERCISE if fault else FailureKind.GRADER
            result = worker.broken(self._exercise(item), kind, reason)
        put(item, result)

    def _given_up(self, item: Item) -> Graded:
        reason = "the process that grades died twice"
        return worker.broken(self._exercise(item), FailureKind.GRADER, reason)

    def _all(
        self,
        waiting: Iterable[Thing],
        start: Callable[[Thing], Future[Any]],
        done: Callable[[Thing, Any], None],
    ) -> list[Thing]:
        """`start` each of `waiting`, a few at a time, and give results and errors to `done`.

        Stops where a worker dies: gives what was lost with it, which is all that was under way.
        """
        waiting = iter(waiting)
        flying: dict[Future[Any], Thing] = {}
        lost: list[Thing] = []
        while True:
            room = max(0, self._executor.jobs * AHEAD - len(flying))  # workers may go
            for thing in islice(waiting, 0 if lost else room):
                flying[start(thing)] = thing
            if not flying:
                return lost
            for future in self._executor.finished(flying):
                thing = flying.pop(future)
                try:
                    result = future.result()
                except self._executor.lost:
                    lost.append(thing)
                    continue
                except Exception as error:
                    result = error
                done(thing, result)


def _refused(item: Item) -> Graded:
    """A row for what cannot be graded."""
    problem = item.problem or Problem.UNKNOWN_EXERCISE
    detail = item.detail or f"{item.topic}/{item.exercise}"
    message = Text.of(lambda language: problem_text(problem, detail, language))
    return Graded(Status.REFUSED, message=message, feedback=message)
