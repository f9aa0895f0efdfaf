"""Fixtures: this course, a small course of a test's own, warm processes, and the command itself."""

from __future__ import annotations

import contextlib
import ctypes
import io
import os
import shutil
import subprocess
import sys
import tempfile
import unittest.mock
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import settings

from grader.format.course import Course, load_course
from grader.format.exercise import Exercise
from grader.judging.cache import STATE
from grader.judging.reference import Reference, compute_reference
from grader.running.launch import Zygote
from grader.running.runner import Runners
from grader.running.task import Run, Task
from grader.trust import trust

ROOT = Path(__file__).resolve().parents[1]
_PR_SET_CHILD_SUBREAPER = 36

# Processes that tests start run this checkout, whatever else is installed.
os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]).rstrip(
    os.pathsep
)

# What a user has said of courses is a test run's own, and gone with it.
_settings = tempfile.TemporaryDirectory(prefix="grade-settings-")
os.environ["XDG_CONFIG_HOME"] = _settings.name

# A test gives a terminal its size. readline, which pytest imports, writes that of the real one here for its workers.
for name in ("COLUMNS", "LINES"):
    os.environ.pop(name, None)

# The same examples everywhere, no deadline on a busy machine, and no folder left behind.
settings.register_profile("grader", derandomize=True, deadline=None, database=None)
settings.load_profile("grader")


@pytest.fixture(scope="session")
def course() -> Course:
    """The course of this repository."""
    return load_course(ROOT)


@pytest.fixture(scope="session")
def runners():
    """Warm zygotes for the whole session."""
    with Runners() as shared:
        yield shared


@pytest.fixture(scope="session")
def references():
    """`references(exercise)`: the reference for seed 0, computed once a session."""
    known: dict[str, Reference] = {}

    def get(exercise: Exercise) -> Reference:
        if exercise.source not in known:
            known[exercise.source] = compute_reference(exercise, 0)
        return known[exercise.source]

    return get


@pytest.fixture(scope="session")
def keras():
    """Keras in this process, with the settings under which references are computed."""
    from grader.judging.platform import use_keras

    use_keras()
    import keras

    keras.utils.set_random_seed(0)
    return keras


@pytest.fixture
def adopting():
    """Let this process become the parent of whatever a submission might leave behind."""
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    yield
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)


@pytest.fixture
def small_course(tmp_path: Path) -> Path:
    """A course of one's own: one topic `maths` with the exercise `double` (no Keras, so it is quick)."""
    folder = tmp_path / "course"
    (folder / "solutions" / "maths").mkdir(parents=True)
    (folder / "exercises" / "maths").mkdir(parents=True)
    (folder / "solutions" / "topics.toml").write_text(TOPICS, encoding="utf-8")
    (folder / "solutions" / "maths" / "double.py").write_text(DOUBLE, encoding="utf-8")
    trust(folder)
    return folder


def share_references(folder: Path) -> None:
    """Let the copy of this course in `folder` find and keep references where this course does."""
    kept = ROOT / STATE / "cache"
    kept.mkdir(parents=True, exist_ok=True)
    (folder / STATE).mkdir(exist_ok=True)  # `build` may have kept the digests of its stubs there
    (folder / STATE / "cache").symlink_to(kept)


@pytest.fixture
def filled_course(tmp_path: Path) -> Path:
    """A copy of this course whose exercises are all filled with their answers."""
    folder = tmp_path / "filled"
    shutil.copytree(
        ROOT / "solutions", folder / "solutions", ignore=shutil.ignore_patterns("__pycache__")
    )
    course = load_course(folder)
    for pair in course.pairs:
        target = course.submission(*pair)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(course.load(*pair).answer, encoding="utf-8")
    share_references(folder)
    trust(folder)
    return folder


@dataclass(frozen=True)
class Result:
    """What a command printed, and its exit status."""

    code: int
    out: str
    err: str


@pytest.fixture
def grade():
    """`grade("lstm", "--lang", "en", cwd=…, env=…)`: the command in a process of its own."""

    def run(*words: str, cwd: Path = ROOT, env: dict | None = None, timeout: float = 300) -> Result:
        settings = {
            **os.environ,
            "COLUMNS": "100",
            "GRADE_LANG": "en",
            "PYTHONUTF8": "1",
            **(env or {}),
        }
        done = subprocess.run(
            [sys.executable, "-m", "grader", *map(str, words)],
            cwd=cwd,
            env=settings,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture(scope="session")
def lend_zygote():
    """`lend_zygote(flavour)`: one of this session's zygotes, which outlives the command that it is lent to."""
    warm: dict[str, Zygote] = {}

    def lend(flavour: str) -> Zygote:
        if flavour not in warm or warm[flavour]._process.poll() is not None:
            warm[flavour] = Zygote(flavour)
            warm[flavour].close = lambda: None
        return warm[flavour]

    yield lend
    for zygote in warm.values():
        Zygote.close(zygote)


@pytest.fixture
def call(lend_zygote):
    """The same in this process: quicker, for what needs no process of its own."""
    from grader.cli import main

    def run(*words: str, env: dict[str, str] | None = None) -> Result:
        out, err = io.StringIO(), io.StringIO()
        code = 0
        with (
            unittest.mock.patch.dict(os.environ, env or {}),
            unittest.mock.patch("grader.running.launch.Zygote", lend_zygote),
            unittest.mock.patch("grader.running.runner.Zygote", lend_zygote),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            try:
                main([str(word) for word in words])
            except SystemExit as end:
                code = end.code
        return Result(code, out.getvalue(), err.getvalue())

    return run


TOPICS = """
[[area]]
ja = "数学"
en = "Mathematics"

[[area.topic]]
folder = "maths"
ja = "算数"
en = "Arithmetic"
syllabus = "0"
"""

DOUBLE = '''"""2 倍と和

x の 2 倍 y と、その要素の和 total を返せ。

---
    x, y: (rows, columns)    total: scalar

---
Twice, and the sum

Return y, which is x times 2, and `total`, the sum of its elements.
"""

import numpy as np


def double(x):
    y = 2 * x  # blank
    total = np.sum(y)  # blank
    return y, total


# ==== grading ====


def cases(rng):
    for rows, columns in [(1, 2), (3, 4)]:
        more = rng.integers(rows, size=2)
        yield dict(x=rng.normal(size=(rows + more[0], columns + more[1])))


def oracle(x):
    return x + x, (x + x).sum()


BORDERS = {
    "one row": "len(x) == 1",
}

VARIANTS = {
    "added": dict(right="2 * x", same="x + x"),
}

MISTAKES = {
    "square": dict(
        right="2 * x",
        wrong="x**2",
        ja="2 乗ではなく 2 倍。",
        en="Twice, not the square.",
    ),
    "half": dict(
        right="2 * x",
        wrong="x / 2",
        ja="半分になっている。",
        en="This is the half.",
    ),
    "unchanged": dict(
        right="2 * x",
        wrong="x + 0",
        ja="もとのまま。",
        en="This is x itself.",
    ),
    "mean": dict(
        right="np.sum",
        wrong="np.mean",
        ja="平均ではなく和。",
        en="The sum, not the mean.",
    ),
}
'''


class SecondTime:
    """Runs `source` in place of the submission the second time, as what depends on chance would be another."""

    def __init__(self, runners: Runners, source: bytes):
        self._runners, self._sources = runners, [None, source]

    def run(self, task: Task) -> Run:
        source = self._sources.pop(0)
        return self._runners.run(task if source is None else replace(task, source=source))
