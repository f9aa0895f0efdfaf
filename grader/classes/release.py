"""`grade release`: the course as an instructor hands it out, gradable but without its answers."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from grader.classes.assignment import find_assignment, part_of, read_assignment
from grader.classes.batch_screen import progress_bars
from grader.classes.crew import references_stage
from grader.classes.handing_out import README, readme
from grader.errors import UserError
from grader.format.course import Course, find_course, stub_of
from grader.format.exercise import Exercise
from grader.format.released import FOLDER, SUFFIX, load_released, released_text
from grader.judging.answers import OracleError
from grader.judging.cache import state_folder
from grader.judging.reference import (
    Reference,
    complete,
    get_reference,
    write_released,
)
from grader.saying.voice import make_console
from grader.text import Text
from grader.trust import trust

RELEASED = Text(
    "{count} 問を {path} に書き出しました（種 {seeds}）。解答は入っていません。",
    "{count} exercises written to {path} (seeds {seeds}), without their answers.",
)
NEXT = Text(
    "受講者は、grader を入れたあと、そのフォルダで次を実行します（{readme} にもあります）。最初の行は一度だけです。",
    "Learners install the grader, and run inside that folder, the first line once (its {readme} says so, too):",
)


def release_command(
    assigned: str | None,
    folder: str,
    root: Path | None,
    language: str,
    seeds: int,
    grader: str | None = None,
) -> int:
    """Write what learners get of the course, or of an assignment, to a folder, with references for seeds 0, 1, …

    `assigned` names an assignment; where `folder` alone does, the folder is called like it. `grader`: what pip installs it from. Raises `UserError`:
    release-not-empty, release-oracle, cannot-write.
    """
    course = find_course(Path.cwd(), root)
    out, assignment = Path(folder), None
    if assigned is not None:
        assignment = read_assignment(assigned, Path.cwd(), course)
    elif find_assignment(folder, Path.cwd(), course):
        assignment = read_assignment(folder, Path.cwd(), course)
        out = Path(assignment.name)
    if assignment is not None:
        course = part_of(course, assignment.points)
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UserError("release-not-empty", path=str(out))
    exercises = [course.load_answered(*pair) for pair in course.pairs]
    # All references before the first file: an exercise that fails leaves no half of a folder.
    stage = references_stage(exercises)
    with progress_bars(language)(stage, len(exercises) * seeds) as advance:
        references = [
            [_reference(exercise, seed, course, advance) for seed in range(seeds)]
            for exercise in exercises
        ]
    try:
        write_release(out, course, exercises, references)
        if exercises:
            text = readme(assignment, exercises[0].key, grader)
            (out / README).write_text(text, encoding="utf-8")
        with contextlib.suppress(OSError):  # who makes it need not be asked; at worst she is, once
            trust(out)
    except OSError as error:
        raise UserError("cannot-write", path=str(out), reason=error.strerror or "") from None
    console = make_console()
    shown = ", ".join(map(str, range(seeds)))
    text = RELEASED.say(language, count=len(exercises), path=out, seeds=shown)
    console.print(text, soft_wrap=True, markup=False)
    if exercises:
        console.print(NEXT.say(language, readme=README), soft_wrap=True, markup=False)
        console.print(f"\n    grade trust .\n    grade {exercises[0].key}")
    return 0


def _reference(
    exercise: Exercise, seed: int, course: Course, advance: Callable[[], None]
) -> Reference:
    try:
        found = complete(get_reference(exercise, seed, "cpu", state_folder(course.root)))
        advance()
        return found
    except OracleError as error:
        raise UserError("release-oracle", key=exercise.key, reason=str(error)) from None


def write_release(
    out: Path, course: Course, exercises: list[Exercise], references: list[list[Reference]]
) -> None:
    """Write the folder: everything of `exercises` with what is known of each for the seeds 0, 1, … Raises `OSError`."""
    for exercise, known in zip(exercises, references, strict=True):
        stub = out / "exercises" / exercise.topic / f"{exercise.name}.py"
        stub.parent.mkdir(parents=True, exist_ok=True)
        stub.write_bytes(stub_of(exercise).encode())
        write_exercise(out, exercise, dict(enumerate(known)))
    for topic in course.topics:
        if course.about(topic.folder).is_file():  # teaches, and holds no answers
            about = out / FOLDER / topic.folder / "about.md"
            about.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(course.about(topic.folder), about)
    if (course.root / "datasets").is_dir():
        shutil.copytree(course.root / "datasets", out / "datasets")
    write_table(out, course)  # last: without it the folder is no course


def write_exercise(out: Path, exercise: Exercise, known: Mapping[int, Reference]) -> None:
    """Write what grading needs to know of an exercise, without its answer, and a reference for each seed. Raises `OSError`."""
    path = out / FOLDER / exercise.topic / f"{exercise.name}{SUFFIX}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(released_text(exercise).encode())
    released = load_released(path, exercise.topic)
    for seed, reference in known.items():
        write_released(released, seed, reference)


def write_table(out: Path, course: Course) -> None:
    """Write what makes a folder a course. Raises `OSError`."""
    table = out / FOLDER / "topics.toml"
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_bytes(_table(course).encode())


def _table(course: Course) -> str:
    """Titles and order. A string or list of strings in JSON is one in TOML, too."""
    lines: list[str] = []
    for area in course.areas:
        lines += ["[[area]]", *_entries(**area.title.both), ""]
        for topic in area.topics:
            about = {"folder": topic.folder, **topic.title.both, "syllabus": topic.syllabus}
            listed = {"exercises": topic.exercises, "moved": topic.moved}
            lines += ["[[area.topic]]", *_entries(**about, **listed), ""]
    return "\n".join(lines)


def _entries(**values: object) -> list[str]:
    return [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
