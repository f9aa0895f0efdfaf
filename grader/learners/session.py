"""Grades the exercises of one command with one set of zygotes: run on all cores, judged one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.format.gradable import Gradable
from grader.format.released import Released
from grader.judging.answers import OracleError
from grader.judging.cache import state_folder
from grader.judging.grading import grade_file, not_run, read_submission, task_of
from grader.judging.reference import Announce, Progress, Reference, get_reference
from grader.judging.verdict import Verdict
from grader.running.runner import Runners
from grader.running.task import Failure, FailureKind, Task
from grader.saying.refusing import Submitted, judged

DEFAULT_SEED = 0
LONG_SECONDS = 120  # from here on `--device auto` prefers a GPU


@dataclass(frozen=True)
class Options:
    """How to grade: see `grade --help`."""

    seed: int = DEFAULT_SEED
    device: str = "cpu"
    cache: Path | None = None
    file: Path | None = None


def grade_chosen(
    course: Course,
    exercises: Sequence[Exercise | Released],
    options: Options,
    runners: Runners,
    progress: Progress,
) -> Iterator[Verdict]:
    """The verdict of each exercise. `progress(n)` gives a context that announces references.

    Raises `UserError` for a GPU that is not there.
    """
    device = choose_device(options.device, exercises)
    # All references first: what shows their progress is gone before the first verdict is printed.
    with progress(len(exercises)) as announce:
        references = [
            _reference(exercise, options, device, announce, progress) for exercise in exercises
        ]
    state = state_folder(course.root)
    paths = [options.file or course.submission(e.topic, e.name) for e in exercises]
    _begin(runners, exercises, paths, references, device)
    for exercise, path, reference in zip(exercises, paths, references, strict=True):
        if isinstance(reference, Failure):
            yield not_run(exercise, path, reference)
        else:
            grading = partial(grade_file, exercise, path, reference, runners, device)
            yield judged(Submitted(exercise, path, options.seed, state), grading)


def _begin(
    runners: Runners,
    exercises: Sequence[Gradable],
    paths: Sequence[Path],
    references: Sequence[Reference | Failure],
    device: str,
) -> None:
    """Let all cores run what is there to be run, while verdicts are given one after another."""
    tasks: list[Task] = []
    for exercise, path, reference in zip(exercises, paths, references, strict=True):
        source = read_submission(path)
        if not isinstance(reference, Failure) and not isinstance(source, Failure):
            tasks.append(task_of(exercise, source, path, reference, device))
    runners.begin(tasks)


def _reference(
    exercise: Exercise | Released,
    options: Options,
    device: str,
    announce: Announce,
    progress: Progress,
) -> Reference | Failure:
    """An exercise whose own oracle fails is the grader's fault, not the learner's."""
    try:
        return get_reference(exercise, options.seed, device, options.cache, announce, progress)
    except OracleError as error:
        return Failure(FailureKind.EXERCISE, None, {"reason": str(error)})


def choose_device(wanted: str, exercises: Sequence[Gradable]) -> str:
    """The device of the whole command. Raises `UserError` for "gpu" where TensorFlow finds none.

    "auto" takes a GPU only where a long training run makes up for starting it.
    """
    long = any(e.flavour == "tensorflow" and e.seconds >= LONG_SECONDS for e in exercises)
    if wanted == "cpu" or (wanted == "auto" and not long):
        return "cpu"
    from grader.running.machine import find_gpus

    gpus = find_gpus()
    if wanted == "gpu" and not gpus.names:
        raise UserError("no-gpu")
    return "gpu" if gpus.names else "cpu"
