"""Poses an exercise to `nbgrader` and to Otter-Grader as their users do, and has them grade submissions.

Each peer is two functions: `prepare` makes the assignment from an instructor's notebook, before any clock starts; `grade` has
submissions graded by the peer's own command and gives the seconds that took and the share of the points each got.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peer_exercises import Task, code_of

NAME = "ps1"
NOTEBOOK = f"{NAME}.ipynb"
WRITER = Path(__file__).with_name("peer_notebooks.py")


@dataclass(frozen=True)
class Place:
    """The peers' virtual environment, and an empty folder for one exercise of one peer."""

    environment: Path
    folder: Path

    def run(self, *command: str, given: str = "") -> str:
        """Run a program of the environment there; its output. Raises `SystemExit` where it fails."""
        program = self.environment / "bin" / command[0]
        done = subprocess.run(
            [program, *command[1:]],
            cwd=self.folder,
            env=self._variables(),
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            tail = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{tail}")
        return done.stdout

    def _variables(self) -> dict[str, str]:
        # Nothing of the user's own Jupyter: its settings and kernels would be measured too.
        own = {
            name: str(self.folder / "jupyter" / name.lower())
            for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
        }
        outside = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
        path = f"{(self.environment / 'bin').absolute()}{os.pathsep}{outside.get('PATH', '')}"
        ipython = {"IPYTHONDIR": str(self.folder / "jupyter" / "ipython")}
        return {**outside, **own, **ipython, "PATH": path, "TF_CPP_MIN_LOG_LEVEL": "3"}


Shares = dict[str, float]


@dataclass(frozen=True)
class Peer:
    """`prepare(place, task)`, then any number of times `grade(place, submissions by student)`."""

    name: str
    prepare: Callable[[Place, Task], None]
    grade: Callable[[Place, dict[str, str]], tuple[float, Shares]]


# ---- nbgrader


def _prepare_nbgrader(place: Place, task: Task) -> None:
    head, body = task.solution
    solution = f"{head}    ### BEGIN SOLUTION\n{body}    ### END SOLUTION"
    test = f"### BEGIN HIDDEN TESTS\n{task.test}### END HIDDEN TESTS"
    cells = [
        # nbgrader gives nothing for a test that writes to stderr, as TensorFlow does where it is first imported.
        _cell("code", "import tensorflow as tf"),
        _cell("markdown", _prompt(task)),
        _cell("code", solution, nbgrader=_nbgrader("solution", solution=True)),
        _cell("code", test, nbgrader=_nbgrader("test", grade=True, locked=True, points=1)),
    ]
    _write(place, f"source/{NAME}/{NOTEBOOK}", cells)
    (place.folder / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'peers'\n", encoding="utf-8"
    )
    place.run("nbgrader", "generate_assignment", NAME)


def _nbgrader(name: str, **values: object) -> dict[str, object]:
    plain = {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False}
    return {**plain, "grade_id": name, **values}


def _grade_nbgrader(place: Place, submissions: dict[str, str]) -> tuple[float, Shares]:
    released = place.folder / "release" / NAME / NOTEBOOK
    for student, source in submissions.items():
        path = place.folder / "submitted" / student / NAME / NOTEBOOK
        path.parent.mkdir(parents=True)
        path.write_text(_handed_in(released, "NotImplementedError", source), encoding="utf-8")
    # Those that it has graded before it leaves alone.
    started = time.perf_counter()
    place.run("nbgrader", "autograde", NAME)
    seconds = time.perf_counter() - started
    place.run("nbgrader", "export")
    with (place.folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    return seconds, {
        student: float(rows[student]["score"]) / float(rows[student]["max_score"])
        for student in submissions
    }


# ---- Otter-Grader


def _prepare_otter(place: Place, task: Task) -> None:
    head, body = task.solution
    solution = f"{head}    # BEGIN SOLUTION\n{body}    # END SOLUTION"
    cells = [
        _cell("raw", f"# ASSIGNMENT CONFIG\nname: {NAME}\nsolutions_pdf: false\n"),
        _cell("raw", "# BEGIN QUESTION\nname: q1\npoints: 1"),
        _cell("markdown", _prompt(task)),
        _cell("raw", "# BEGIN SOLUTION"),
        _cell("code", solution),
        _cell("raw", "# END SOLUTION"),
        _cell("raw", "# BEGIN TESTS"),
        _cell("code", f"# HIDDEN\n{task.test}"),
        _cell("raw", "# END TESTS"),
        _cell("raw", "# END QUESTION"),
    ]
    _write(place, NOTEBOOK, cells)
    place.run("otter", "assign", "--no-pdfs", NOTEBOOK, "dist")


def _grade_otter(place: Place, submissions: dict[str, str]) -> tuple[float, Shares]:
    (zipped,) = (place.folder / "dist" / "autograder").glob("*.zip")
    student_copy = place.folder / "dist" / "student" / NOTEBOOK
    for student, source in submissions.items():
        path = place.folder / "submitted" / student / NOTEBOOK
        path.parent.mkdir(parents=True)
        path.write_text(_handed_in(student_copy, "def ", source), encoding="utf-8")
    started = time.perf_counter()
    for student in submissions:
        folder = f"submitted/{student}"
        options = ("--no-logo", "-a", str(zipped), "-o", folder)
        place.run("otter", "run", *options, f"{folder}/{NOTEBOOK}")
    seconds = time.perf_counter() - started
    return seconds, {student: _share(place, student) for student in submissions}


def _share(place: Place, student: str) -> float:
    path = place.folder / "submitted" / student / "results.json"
    tests = [t for t in json.loads(path.read_text(encoding="utf-8"))["tests"] if "max_score" in t]
    return sum(test.get("score", 0) for test in tests) / sum(test["max_score"] for test in tests)


# ---- notebooks


def _prompt(task: Task) -> str:
    prompt = task.exercise.prompt
    return f"# {prompt.title.en}\n\n{prompt.whole('en')}"


def _cell(kind: str, source: str, **metadata: object) -> dict[str, object]:
    return {"kind": kind, "source": source, "metadata": metadata}


def _write(place: Place, path: str, cells: list[dict[str, object]]) -> None:
    notebooks = [{"path": path, "cells": cells}]
    place.run("python", str(WRITER), given=json.dumps(notebooks))


def _handed_in(handed_out: Path, mark: str, source: str) -> str:
    """The notebook that the learner was given, the cell with `mark` replaced by the submission `source`."""
    notebook = json.loads(handed_out.read_text(encoding="utf-8"))
    (cell,) = (
        c for c in notebook["cells"] if c["cell_type"] == "code" and mark in "".join(c["source"])
    )
    cell["source"] = code_of(source)
    return json.dumps(notebook)


PEERS = (
    Peer("nbgrader autograde", _prepare_nbgrader, _grade_nbgrader),
    Peer("otter run", _prepare_otter, _grade_otter),
)
