"""Whether a batch that is killed ends with the table of one that was not: `python -m benchmarks.kills`.

A class of NumPy submissions (right, wrong with and without a name, unfinished, broken) is graded once undisturbed. Then
again and again, each time killed with SIGKILL at a random moment (workers and all) and started anew until it ends. Prints
the moments, and how many of the final tables differ; exits with 1 where one does.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.classes.results import read_rows
from grader.format.course import load_course, stub_of
from grader.format.exercise import edited_answer

ROOT = Path(__file__).resolve().parents[1]
KEY = "lstm", "lstm_step"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--submissions", type=int, default=300)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    seed = random.randrange(10**6) if arguments.seed is None else arguments.seed
    moments = random.Random(seed)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as place:
        folder, calm = Path(place) / "class", Path(place) / "calm"
        _write_class(folder, arguments.submissions)
        _grade(folder, calm)
        began = time.perf_counter()
        _grade(folder, _with_secret_of(calm, Path(place) / "warm"))
        usual = time.perf_counter() - began
        wanted, different = _table(calm), 0
        for number in range(1, arguments.kills + 1):
            out = _with_secret_of(calm, Path(place) / f"killed{number}")
            moment = moments.uniform(0, usual)
            killed = _grade(folder, out, moment)
            there = len(_table(out)) if (out / "results.sqlite").is_file() else 0
            _grade(folder, out)
            same = _table(out) == wanted and _book(out) == _book(calm)
            different += not same
            what = f"killed with {there} of {len(wanted)} graded" if killed else "ended first"
            print(f"{number:3}  {moment:5.2f} s  {what}  {'✓' if same else '✗'}", flush=True)
            shutil.rmtree(out)
    print(f"{different} of {arguments.kills} tables differ")
    sys.exit(bool(different))


def _write_class(folder: Path, count: int) -> None:
    """As many submissions, of every kind in turn."""
    exercise = load_course(ROOT).load(*KEY)
    changes = [change.edits for change in (*exercise.variants, *exercise.mistakes)]
    kinds = [exercise.answer, *(edited_answer(exercise, edits) for edits in changes)]
    kinds += [stub_of(exercise), "def broken(:\n", kinds[-1].replace("np.tanh", "np.sin")]
    for number in range(count):
        path = folder / f"student{number:04}" / KEY[0] / f"{KEY[1]}.py"
        path.parent.mkdir(parents=True)
        path.write_text(f"{kinds[number % len(kinds)]}# {number}\n", encoding="utf-8")


def _with_secret_of(other: Path, out: Path) -> Path:
    """A new folder in which every student gets the same cases, and references need not be computed again."""
    out.mkdir()
    shutil.copy(other / "secret", out / "secret")
    shutil.copytree(other / "cache", out / "cache")
    return out


def _grade(folder: Path, out: Path, kill_after: float | None = None) -> bool:
    """Run `grade batch`; whether it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", "batch", str(folder), "--out", str(out)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        code = process.wait(kill_after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    if code:
        sys.exit(f"grade batch ended with {code}")
    return False


def _table(out: Path) -> list[tuple]:
    """Every row, without the time it took."""
    return sorted(
        (r.student, r.topic, r.exercise, r.round, r.status, r.points, r.mistakes, r.message,
         r.diagnosis, r.values, r.line, r.tier, r.digest)
        for r in read_rows(out)
    )  # fmt: skip


def _book(out: Path) -> bytes:
    return (out / "gradebook.csv").read_bytes()


if __name__ == "__main__":
    main()
