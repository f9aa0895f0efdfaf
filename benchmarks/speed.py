"""How long a learner waits, and how much memory it takes: `python -m benchmarks.speed [--runs N] [--caches]`.

Whole processes, caches warm, medians of interleaved runs, and ratios from this one run: machines differ and are
noisy, so only the ratios are claims. With Keras the start, until a submission is called, is measured apart from what
submissions train. Works in a temporary course; changes nothing. Linux only (reads /proc).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from grader.format.course import load_course
from grader.judging.cache import STATE, cache_path
from grader.judging.reference import complete, get_reference

ROOT = Path(__file__).resolve().parents[1]
GRADE = [sys.executable, "-m", "grader"]
HERE = ["--root", "."]  # a course that was just made is trusted by nobody yet
KERAS = ("rnn_practice", "keras_bilstm")
SAYS_WHEN = """
import time


def {function}(*arguments, **named):
    raise RuntimeError(f"called at {{time.time()}}")
"""
QUIET = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each command")
    parser.add_argument("--caches", action="store_true", help="every exercise's: minutes of Keras")
    options = parser.parse_args()
    runs = options.runs
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        _fill(course)
        commands = {
            "import tensorflow": [sys.executable, "-c", "import tensorflow"],
            "import click, rich": [sys.executable, "-c", "import click, rich"],
            "grade lstm": [*GRADE, "lstm", *HERE],
            "grade lstm/lstm_step": [*GRADE, "lstm/lstm_step", *HERE],
            "grade rnn_practice (Keras)": [*GRADE, "rnn_practice", *HERE],
            "grade lstm rnn_practice": [*GRADE, "lstm", "rnn_practice", *HERE],
            "grade --help": [*GRADE, "--help"],
            "grade --no-such-option": [*GRADE, "--no-such-option"],
        }
        for command in commands.values():  # warms caches and bytecode
            subprocess.run(command, cwd=course, env=QUIET, capture_output=True, check=False)
        seconds = _measure(commands, course, runs)
        seconds["from grade to the first call with Keras"] = _start(course, runs)
        for name, value in seconds.items():
            print(f"{value:8.3f} s  {name}")
        print()
        tensorflow, light = seconds["import tensorflow"], seconds["import click, rich"]
        count = len(list((course / "exercises" / "lstm").glob("*.py")))
        more = (seconds["grade lstm"] - seconds["grade lstm/lstm_step"]) / (count - 1)
        _claim("grade lstm / import tensorflow", seconds["grade lstm"] / tensorflow, 0.15)
        start = seconds["from grade to the first call with Keras"]
        _claim(
            "from grade to the first call with Keras / import tensorflow", start / tensorflow, 1.2
        )
        _claim("one more NumPy exercise in a topic, ms", more * 1000, 15)
        _claim("grade --help / import click, rich", seconds["grade --help"] / light, 2)
        _claim("a usage error / import click, rich", seconds["grade --no-such-option"] / light, 2)
        resident, proportional = _memory([*GRADE, "lstm", *HERE], course)
        _claim(
            "peak memory of all processes of grade lstm, MB (shared pages once)", proportional, 120
        )
        print(f"{resident:10.1f}            the same, shared pages counted in every process")
        if options.caches:
            _claim("largest cache of one exercise, MB", _largest_cache(course) / 1e6, 1)
        heavy = _imported([*GRADE, "lstm", *HERE], course) & {"tensorflow", "keras", "pandas"}
        print(f"heavy modules that grade lstm imports: {', '.join(sorted(heavy)) or 'none'}")


def _fill(folder: Path) -> None:
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    course = load_course(folder)
    for pair in course.pairs:
        target = course.submission(*pair)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(course.load(*pair).answer, encoding="utf-8")


def _measure(commands: dict[str, list[str]], course: Path, runs: int) -> dict[str, float]:
    """The median seconds of each command, runs interleaved so that a slow minute hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            started = time.perf_counter()
            subprocess.run(command, cwd=course, env=QUIET, capture_output=True, check=False)
            times[name].append(time.perf_counter() - started)
    return {name: statistics.median(values) for name, values in times.items()}


def _start(course: Path, runs: int) -> float:
    """The median seconds from `grade` to the call of a Keras submission, which says when that was."""
    topic, name = KERAS
    exercise = load_course(course).load(topic, name)
    path = load_course(course).submission(topic, name)
    kept = path.read_text(encoding="utf-8")
    path.write_text(SAYS_WHEN.format(function=exercise.function), encoding="utf-8")
    command = [*GRADE, exercise.key, "--json", *HERE]
    times: list[float] = []
    for _ in range(runs + 1):
        started = time.time()
        done = subprocess.run(
            command, cwd=course, env=QUIET, capture_output=True, text=True, check=False
        )
        times.append(float(re.search(r"called at (\d+\.\d+)", done.stdout)[1]) - started)
    path.write_text(kept, encoding="utf-8")
    return statistics.median(times[1:])  # the first may compute what mistakes give


def _largest_cache(folder: Path) -> int:
    """In bytes, all parts of an exercise for the first seed together."""
    course = load_course(folder)
    sizes: list[int] = []
    for pair in course.pairs:
        exercise = course.load_answered(*pair)
        complete(get_reference(exercise, 0, "cpu", folder / STATE))
        files = cache_path(folder / STATE, exercise, 0, "cpu").parent.glob(f"{exercise.name}-0-*")
        sizes.append(sum(file.stat().st_size for file in files))
    return max(sizes)


def _claim(name: str, value: float, limit: float) -> None:
    print(f"{value:10.3f} ≤ {limit:<6g} {'✓' if value <= limit else '✗'}  {name}")


def _memory(command: list[str], course: Path) -> tuple[float, float]:
    """Peak of resident and of proportional memory (MB), summed over the command and its descendants."""
    process = subprocess.Popen(
        command, cwd=course, env=QUIET, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peaks = [0.0, 0.0]
    ended = threading.Event()

    def sample() -> None:
        while not ended.is_set():
            totals = [0.0, 0.0]
            for pid in _family(process.pid):
                try:
                    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
                except OSError:
                    continue
                for place, field in enumerate(("Rss", "Pss")):
                    totals[place] += (
                        int(re.search(rf"^{field}:\s+(\d+)", text, re.MULTILINE)[1]) / 1000
                    )
            peaks[:] = [max(pair) for pair in zip(peaks, totals, strict=True)]

    sampler = threading.Thread(target=sample)
    sampler.start()
    process.wait()
    ended.set()
    sampler.join()
    return peaks[0], peaks[1]


def _family(pid: int) -> list[int]:
    found = [pid]
    for parent in found:
        try:
            text = Path(f"/proc/{parent}/task/{parent}/children").read_text()
        except OSError:
            continue
        found.extend(int(word) for word in text.split())
    return found


def _imported(command: list[str], course: Path) -> set[str]:
    timed = [command[0], "-X", "importtime", *command[1:]]
    done = subprocess.run(timed, cwd=course, env=QUIET, capture_output=True, text=True, check=False)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}


if __name__ == "__main__":
    main()
