"""One submission and its reference in, a verdict out. Knows nothing of screens and languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from grader.format.exercise import Exercise
from grader.judging.compare import FLOAT32_RTOL, Comparison, compare
from grader.judging.diagnosis import Diagnosis, diagnose
from grader.judging.reference import Reference
from grader.running.runner import Runners
from grader.running.task import SOURCE_LIMIT, Failure, Run, Task

STATUSES = (
    "passed",
    "wrong",
    "unfinished",
    "forbidden",
    "crashed",
    "timeout",
    "memory",
    "refused",
    "grader-error",
)
_STATUS_OF = {
    "forbidden": "forbidden",
    "timeout": "timeout",
    "memory": "memory",
    "output": "refused",
    "tampered": "refused",
    "too-large": "refused",
    "unreadable": "refused",
    "no-file": "unfinished",
    "grader": "grader-error",
    "exercise": "grader-error",
}


@dataclass(frozen=True)
class Verdict:
    """What grading one submission gave.

    `actual` and `comparisons` have one entry per case that returned; `failure` says why a run ended before the last;
    `placeholders` are the lines still `...`. `reference` is None where grading did not come that far.
    """

    exercise: Exercise
    path: Path
    status: str
    seconds: float = 0.0
    actual: tuple[dict, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    diagnosis: Diagnosis | None = None
    failure: Failure | None = None
    placeholders: tuple[int, ...] = ()
    printed: str = ""
    source: str = ""
    reference: Reference | None = None
    device: str = "cpu"
    tier: str = ""  # how the process was confined; "" where none was started

    @property
    def passed(self) -> bool:
        return self.status == "passed"

    @property
    def float32(self) -> bool:
        """Whether single-precision numbers were judged by float32's row."""
        return any(comparison.float32 for comparison in self.comparisons)


def read_submission(path: Path) -> bytes | Failure:
    """The file's bytes, or why there are none. Never reads more than the limit."""
    try:
        with path.open("rb") as file:
            data = file.read(SOURCE_LIMIT + 1)
    except FileNotFoundError:
        return Failure("no-file")
    except OSError as error:
        return Failure("unreadable", None, {"reason": error.strerror or str(error)})
    if len(data) > SOURCE_LIMIT:
        return Failure("too-large", None, {"limit": str(SOURCE_LIMIT // 1024)})
    return data


def grade_file(
    exercise: Exercise, path: Path, reference: Reference, runners: Runners, device: str = "cpu"
) -> Verdict:
    """Run the submission at `path` and compare it with `reference`."""
    source = read_submission(path)
    if isinstance(source, Failure):
        return Verdict(exercise, path, _STATUS_OF[source.kind], failure=source, reference=reference)
    return grade_source(exercise, source, path, reference, runners, device)


def grade_source(
    exercise: Exercise,
    source: bytes,
    path: Path,
    reference: Reference,
    runners: Runners,
    device: str = "cpu",
    most_memory: int | None = None,
) -> Verdict:
    """The same for a submission's bytes; `path` is how it is named, `most_memory` in bytes."""
    run = runners.run(
        Task(
            source=source,
            filename=path.name,
            function=exercise.function,
            outputs=exercise.outputs,
            allowed=exercise.allowed_imports,
            cases=reference.cases,
            seconds=exercise.seconds,
            flavour=exercise.flavour,
            device=device if exercise.flavour == "tensorflow" else "cpu",
            most_memory=most_memory,
        )
    )
    rtol = exercise.rtol if device == "cpu" else max(exercise.rtol, FLOAT32_RTOL)
    judged = replace(exercise, rtol=rtol)
    comparisons = tuple(
        compare(expected, actual, rtol, exercise.atol)
        for expected, actual in zip(reference.expected, run.cases, strict=False)
    )
    status = _status(run, comparisons)
    diagnosis = None
    if status == "wrong" and run.failure is None:
        diagnosis = diagnose(judged, reference, run.cases, comparisons)
    return Verdict(
        exercise=exercise,
        path=path,
        status=status,
        seconds=sum(run.seconds),
        actual=run.cases,
        comparisons=comparisons,
        diagnosis=diagnosis,
        failure=run.failure,
        placeholders=run.placeholders if status == "unfinished" else (),
        printed=run.printed,
        source=source.decode("utf-8", "replace"),
        reference=reference,
        device=device,
        tier=run.tier,
    )


def _status(run: Run, comparisons: tuple[Comparison, ...]) -> str:
    if run.failure is not None:
        status = _STATUS_OF.get(run.failure.kind, "crashed")
    elif all(comparison.equal for comparison in comparisons):
        return "passed"
    else:
        status = "wrong"
    # A placeholder left beside a right answer does no harm; beside a failure it is the likely reason.
    return "unfinished" if run.placeholders and status in ("wrong", "crashed") else status
