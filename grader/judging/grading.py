"""One submission and its reference in, a verdict out. Knows nothing of screens and languages."""

from __future__ import annotations

import errno
import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from grader.format.gradable import Gradable
from grader.judging.answers import made_alike
from grader.judging.arranging import arranged
from grader.judging.compare import FLOAT32_RTOL, RTOL, Claimed, Comparison, compare
from grader.judging.reference import Reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.reading import NotPlainError, read_plain
from grader.running.runner import Runners
from grader.running.task import SOURCE_LIMIT, Failure, FailureKind, Run, Task
from grader.text import escaped

# What an exercise's own `compared` is given, in sizes of what the oracle returned: it runs unconfined and unhurried.
MOST_TIMES = 2

_STATUS_OF = {
    FailureKind.SYNTAX: Status.CRASHED,
    FailureKind.ENCODING: Status.CRASHED,
    FailureKind.LOAD: Status.CRASHED,
    FailureKind.CALL: Status.CRASHED,
    FailureKind.MISSING: Status.CRASHED,
    FailureKind.ARGUMENTS: Status.CRASHED,
    FailureKind.DIED: Status.CRASHED,
    FailureKind.EXITED: Status.CRASHED,
    FailureKind.FORBIDDEN: Status.FORBIDDEN,
    FailureKind.TIMEOUT: Status.TIMEOUT,
    FailureKind.MEMORY: Status.MEMORY,
    FailureKind.OUTPUT: Status.REFUSED,
    FailureKind.THREADS: Status.REFUSED,
    FailureKind.TAMPERED: Status.REFUSED,
    FailureKind.TOO_LARGE: Status.REFUSED,
    FailureKind.UNJUDGED: Status.REFUSED,
    FailureKind.UNREADABLE: Status.REFUSED,
    FailureKind.NO_FILE: Status.UNFINISHED,
    FailureKind.GRADER: Status.GRADER_ERROR,
    FailureKind.EXERCISE: Status.GRADER_ERROR,
}


def read_submission(path: Path) -> bytes | Failure:
    """The file's bytes, or why there are none. Never reads more than the limit."""
    try:
        return read_plain(path, SOURCE_LIMIT)
    except FileNotFoundError:
        return Failure(FailureKind.NO_FILE)
    except NotPlainError as error:
        return Failure(FailureKind.UNREADABLE, None, {"kind": error.kind})
    except OSError as error:
        if error.errno == errno.EFBIG:
            return Failure(FailureKind.TOO_LARGE, None, {"limit": str(SOURCE_LIMIT // 1024)})
        return Failure(FailureKind.UNREADABLE, None, {"reason": error.strerror or str(error)})


def grade_file(
    exercise: Gradable, path: Path, reference: Reference, runners: Runners, device: str = "cpu"
) -> Verdict:
    """Run the submission at `path` and compare it with `reference`."""
    source = read_submission(path)
    if isinstance(source, Failure):
        return not_run(exercise, path, source)
    return grade_source(exercise, source, path, reference, runners, device, explained=True)


def not_run(exercise: Gradable, path: Path, failure: Failure) -> Verdict:
    """The verdict where there was nothing to run, or the grader itself failed before."""
    return Verdict(exercise, path, _STATUS_OF[failure.kind], failure=failure)


def task_of(
    exercise: Gradable,
    source: bytes,
    path: Path,
    reference: Reference,
    device: str = "cpu",
    most_memory: int | None = None,
) -> Task:
    """What grading a submission runs first."""
    return Task(
        source=source,
        filename=escaped(path.name),
        function=exercise.function,
        outputs=exercise.outputs,
        allowed=exercise.allowed_imports,
        cases=reference.cases,
        seconds=exercise.seconds,
        flavour=exercise.flavour,
        device=device if exercise.flavour == "tensorflow" else "cpu",
        most_memory=most_memory,
    )


def grade_source(
    exercise: Gradable,
    source: bytes,
    path: Path,
    reference: Reference,
    runners: Runners,
    device: str = "cpu",
    most_memory: int | None = None,
    keras_again: bool = False,
    explained: bool = False,
) -> Verdict:
    """The same for a submission's bytes; `path` is how it is named, `most_memory` in bytes.

    What passes is run once more on the same inputs in a process of its own, so that nothing passes by chance: always in
    NumPy, with Keras, which takes a third of a second, where `keras_again`. Which blanks are at fault is looked for only
    where `explained`: that puts the answer's statements beside the submission's own.
    """
    task = task_of(exercise, source, path, reference, device, most_memory)
    run = runners.run(task)
    verdict = _judged(exercise, task, path, reference, run, device)
    if verdict.passed and (exercise.flavour == "numpy" or keras_again):
        again = _judged(exercise, task, path, reference, runners.run(task), device)
        if again.passed or again.status == Status.GRADER_ERROR:
            return again
        from grader.judging.explaining import unsteady_verdict

        return unsteady_verdict(again, reference)
    if verdict.status not in (Status.WRONG, Status.CRASHED):
        return verdict
    # Most answers are right: they do not wait until what explains a wrong one is loaded.
    from grader.judging.explaining import explain

    rtol = _rtol(device)

    def agrees(number: int, actual: Claimed) -> bool:
        return _compared(exercise, reference, number, actual, rtol)[0].equal

    return explain(verdict, run, task, rtol, runners, explained, agrees)


def _rtol(device: str) -> float:
    return RTOL if device == "cpu" else FLOAT32_RTOL


def _judged(
    exercise: Gradable, task: Task, path: Path, reference: Reference, run: Run, device: str
) -> Verdict:
    """The verdict on one run, with nothing said of why."""
    rtol = _rtol(device)
    compared = [
        _compared(exercise, reference, number, actual, rtol)
        for number, actual in enumerate(run.cases)
    ]
    comparisons = tuple(comparison for comparison, _ in compared)
    alike = tuple(values for _, values in compared)
    status = _status(run, comparisons)
    return Verdict(
        exercise=exercise,
        path=path,
        status=status,
        seconds=sum(run.seconds),
        actual=run.cases,
        alike=alike,
        comparisons=comparisons,
        failure=run.failure,
        placeholders=run.placeholders if status == Status.UNFINISHED else (),
        printed=run.printed,
        source=task.source.decode("utf-8", "replace"),
        reference=reference,
        device=device,
        tier=run.tier,
    )


def _compared(
    exercise: Gradable, reference: Reference, number: int, actual: Claimed, rtol: float
) -> tuple[Comparison, Claimed]:
    """One case's comparison, and the values that were compared.

    Where the exercise says what is compared and that cannot be made of `actual`, it differs in more than numbers from
    what the oracle returned, and that is what is said.
    """
    expected = reference.expected[number]
    if not exercise.compared:
        return compare(expected, actual, rtol), actual
    returned = reference.returned[number]
    given = arranged(returned, actual)
    try:
        if _size(given) > MOST_TIMES * _size(returned):
            raise ValueError("too many values")
        alike = made_alike(exercise, reference.cases[number].arguments, given)
    except Exception:
        comparison = compare(returned, given, rtol)
        telling = tuple(m for m in comparison.mismatches if not m.elementwise)
        return replace(comparison, mismatches=telling or comparison.mismatches), actual
    return compare(expected, alike, rtol), alike


def _size(observed: Claimed) -> int:
    """How many numbers and texts there are; an axis of size 0 hides none of the others."""
    return sum(
        math.prod(max(1, size) for size in value.shape) if isinstance(value, np.ndarray) else 1
        for value in observed.values()
    )


def _status(run: Run, comparisons: tuple[Comparison, ...]) -> Status:
    if run.failure is not None:
        status = _STATUS_OF[run.failure.kind]
    elif all(comparison.equal for comparison in comparisons):
        return Status.PASSED
    else:
        status = Status.WRONG
    # A placeholder left beside a right answer does no harm; beside a failure it is the likely reason.
    likely = run.placeholders and status in (Status.WRONG, Status.CRASHED)
    return Status.UNFINISHED if likely else status
