"""What a worker does: computes a reference, or grades one submission in a process of its own.

It may be on another machine, in a course of its own. It refuses to work with another exercise or another grader
than the batch's.
"""

from __future__ import annotations

import hashlib
import platform
import threading
import time
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

import grader
from grader.classes.faults import Fault, find_fault, line_of
from grader.classes.feedback import feedback, told_lines
from grader.classes.scoring import share_of
from grader.classes.tables import Graded
from grader.errors import UserError
from grader.format.course import find_course
from grader.format.exercise import Exercise, load_exercise
from grader.format.gradable import Gradable
from grader.judging.cache import MAKERS, digest_of_engine, state_folder
from grader.judging.compare import RTOL
from grader.judging.grading import grade_source, not_run, task_of
from grader.judging.parting import Parting, find_parting
from grader.judging.reference import Reference, complete, get_reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.machine import sandbox_tier
from grader.running.runner import Runners
from grader.running.task import Failure, FailureKind, Tier
from grader.running.values import Array
from grader.saying import sentences
from grader.saying.refusing import Submitted, guarded
from grader.text import Text

RECYCLE = 5000  # submissions after which the zygotes are started anew
_DIGITS = 6  # significant ones in which the values of students who agree are the same


class OtherError(Exception):
    """The exercise file or the grader here is not the one that the batch began with: nothing is graded.

    `key` and `details` are those of the `UserError` that ends the batch. It crosses processes.
    """

    def __init__(self, key: str, details: dict[str, str]):
        super().__init__(key, details)
        self.key, self.details = key, details


class SandboxError(Exception):
    """A submission was confined less than the batch asked for: its result does not count."""


@dataclass(frozen=True)
class Subject:
    """An exercise as the batch sees it, and under which conditions it is graded.

    `path` and `cache` are files of the batch's machine, "" where the worker has its own.
    """

    path: str
    topic: str
    name: str
    digest: str
    version: str
    tier: Tier
    cache: str
    seconds: float | None = None
    memory: int | None = None


@dataclass(frozen=True)
class About:
    """What a worker says of itself: which grader it is, and how strongly it confines."""

    grader: str
    tier: Tier


@dataclass(frozen=True)
class Job:
    """One submission. `common` is the seed on which wrong values of different students are compared."""

    subject: Subject
    source: bytes
    seed: int
    common: int


def digest_of_exercise(exercise: Exercise) -> str:
    return hashlib.sha256(exercise.source.encode()).hexdigest()


def about() -> About:
    """Of the process that is asked."""
    # What makes a result: two clones may differ and call themselves the same version.
    digest = digest_of_engine(*MAKERS, "saying", "classes/worker.py")
    return About(f"{grader.__version__} ({digest[:8]})", sandbox_tier())


def prepare_reference(subject: Subject, seed: int, whole: bool) -> None:
    """Compute a reference into the cache, with its mistakes where it is wanted `whole`. Raises `OracleError`."""
    reference = get_reference(_exercise(subject), seed, "cpu", _cache(subject))
    if whole:
        complete(reference)


def grade(job: Job) -> Graded:
    """Grade one submission. Raises for the grader's own failures only."""
    with _ONE_AT_A_TIME:
        return _grade(job)


def _grade(job: Job) -> Graded:
    subject = job.subject
    exercise = _exercise(subject)
    if subject.seconds is not None:
        exercise = replace(exercise, seconds=min(exercise.seconds, subject.seconds))
    runners = _shared_runners()
    # The learner's process hears nothing of who handed in: the file is called as in the course.
    path = Path(f"{exercise.name}.py")
    limit = subject.memory
    reference = _reference(subject, job.seed)

    def graded() -> tuple[Tier | None, Graded]:
        began = time.monotonic()
        verdict = grade_source(
            exercise, job.source, path, reference, runners, most_memory=limit, keras_again=True
        )
        if (
            verdict.status == Status.TIMEOUT
        ):  # of itself it knows only the cases that came to an end
            verdict = replace(verdict, seconds=time.monotonic() - began)
        named = verdict.diagnosis is not None and verdict.diagnosis.mistakes
        values = ""
        if verdict.status == Status.WRONG and not named:
            common = _reference(subject, job.common).undiagnosed
            again = grade_source(exercise, job.source, path, common, runners, most_memory=limit)
            values = _values(again)
        fault = find_fault(verdict, None if named else parting(verdict))
        return verdict.tier, graded_of(verdict, values, fault)

    def parting(verdict: Verdict) -> Parting | None:
        """Where the values of a wrong one part from the answer's: one more run of one case."""
        wrong = [number for number, one in enumerate(verdict.comparisons) if not one.equal]
        if verdict.status != Status.WRONG or not wrong:
            return None
        task = task_of(exercise, job.source, path, reference, most_memory=limit)
        return find_parting(exercise, task, wrong[0], reference, RTOL, runners)

    submitted = Submitted(exercise, path, job.seed, _cache(subject), job.source)
    tier, result = guarded(submitted, graded, lambda refused: (None, graded_of(refused)))
    if subject.tier == Tier.FULL and tier not in (Tier.FULL, None):
        raise SandboxError(f"sandbox {tier} instead of {Tier.FULL}")
    return result


def graded_of(verdict: Verdict, values: str = "", fault: Fault | None = None) -> Graded:
    """A verdict in the words and numbers that are kept."""
    found = verdict.diagnosis
    fault = fault or find_fault(verdict)
    return Graded(
        status=verdict.status,
        seconds=round(verdict.seconds, 6),
        mistakes=found.mistakes if found else (),
        message=Text.of(lambda language: sentences.message(verdict, language)),
        diagnosis=Text.of(lambda language: sentences.diagnosis(verdict.exercise, found, language))
        if found
        else Text("", ""),
        feedback=feedback(verdict),
        values=values,
        line=line_of(verdict.source, fault),
        fault=fault,
        lines=told_lines(verdict),
        share=share_of(verdict),
    )


def broken(exercise: Gradable, kind: FailureKind, reason: str) -> Graded:
    """What stands for a result where we failed: GRADER, or EXERCISE where its own file does."""
    failure = Failure(kind, None, {"reason": sentences.printable(reason, 300)})
    return graded_of(not_run(exercise, Path(f"{exercise.name}.py"), failure))


@lru_cache(maxsize=64)
def _exercise(subject: Subject) -> Exercise:
    here = platform.node()
    if subject.version != grader.__version__:
        versions = {"theirs": grader.__version__, "ours": subject.version}
        raise OtherError("other-grader", {"worker": here, **versions})
    path = subject.path or str(Path.cwd())
    try:
        if subject.path:
            exercise = load_exercise(Path(path), subject.topic)
        else:
            exercise = find_course(Path(path)).load_answered(subject.topic, subject.name)
        path = str(exercise.path)
        if digest_of_exercise(exercise) == subject.digest:
            return exercise
    except UserError as error:  # no course, no such exercise, or one that cannot be read
        if error.key == "course-unknown":
            raise OtherError("worker-course", {"worker": here, "path": path}) from None
    key = f"{subject.topic}/{subject.name}"
    raise OtherError("other-exercise", {"worker": here, "path": path, "key": key})


def _cache(subject: Subject) -> Path:
    return Path(subject.cache) if subject.cache else state_folder(find_course(Path.cwd()).root)


@lru_cache(maxsize=32)
def _reference(subject: Subject, seed: int) -> Reference:
    return get_reference(_exercise(subject), seed, "cpu", _cache(subject))


_ONE_AT_A_TIME = threading.Lock()  # a cluster's worker may have several threads


class _Shared:
    """This process's zygotes, which end with it, and how many submissions they have had."""

    runners: Runners | None = None
    used = 0


def _shared_runners() -> Runners:
    if _Shared.runners is None or _Shared.used >= RECYCLE:
        if _Shared.runners is not None:
            _Shared.runners.__exit__()
        _Shared.runners, _Shared.used = Runners(), 0
    _Shared.used += 1
    return _Shared.runners


def _values(verdict: Verdict) -> str:
    """A digest of what came back, the same for values that agree to six digits; "" where the run failed."""
    if verdict.failure is not None:
        return ""
    state = hashlib.sha256()
    for case in verdict.alike:
        for name, value in case.items():
            state.update(repr((name, type(value).__name__)).encode())
            if not isinstance(value, np.ndarray | np.generic | float):
                state.update(repr(value).encode())
                continue
            array = np.asarray(value)
            state.update(repr((array.shape, array.dtype.kind)).encode())
            state.update(_rounded(array) if array.dtype.kind == "f" else array.tobytes())
    return state.hexdigest()[:16]


def _rounded(array: Array) -> bytes:
    array = array.astype(np.float64)
    finite = np.isfinite(array) & (array != 0)
    size = np.floor(np.log10(np.abs(array), where=finite, out=np.zeros_like(array)))
    with np.errstate(all="ignore"):
        digits = np.rint(np.where(finite, array / 10.0 ** (size - _DIGITS + 1), 0))
        whole = digits.astype(np.int64)  # of subnormal numbers there are fewer digits
    rest = np.where(finite, 0, np.nan_to_num(array, nan=3, posinf=1, neginf=2))
    return whole.tobytes() + size.astype(np.int32).tobytes() + rest.tobytes()
