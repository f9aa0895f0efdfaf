"""How many submissions a second `grade batch` grades: `python -m benchmarks.batch [--scale 1.0]`.

Confined at the tier that this machine reaches, references computed before the clock starts, with one worker and with
two, in one run. Prints rates, the gain of the second worker, and how memory and speed hold over a longer run.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from grader.classes.batch import Options, run_batch
from grader.classes.executor import LocalExecutor
from grader.classes.intake import Entry
from grader.classes.store import Store
from grader.format.course import Course, load_course
from grader.running.machine import sandbox_tier

ROOT = Path(__file__).resolve().parents[1]
CLAIMS = {"lstm/lstm_step": (400, 200.0), "rnn_practice/keras_bilstm": (16, 2.0)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scale", type=float, default=1.0, help="of the number of submissions")
    parser.add_argument("--long", type=int, default=0, help="also one run of so many submissions")
    arguments = parser.parse_args()
    course, tier = load_course(ROOT), sandbox_tier()
    print(f"sandbox: {tier}")
    for key, (count, claim) in CLAIMS.items():
        number = max(2, int(count * arguments.scale))
        one, two = (_rate(course, key, number, jobs, tier) for jobs in (1, 2))
        mark = "✓" if two >= claim else "✗"
        print(
            f"{two:8.1f} a second ≥ {claim:g} {mark}  {key}  (one worker {one:.1f}, gain {two / one:.2f} ≥ 1.6)"
        )
    if arguments.long:
        _long(course, arguments.long, tier)


def _entries(course: Course, key: str, count: int) -> list[Entry]:
    topic, name = key.split("/")
    source = course.load(topic, name).answer.encode()
    return [
        Entry(f"student{number:05}", topic, name, source + b"# %d\n" % number, origin=str(number))
        for number in range(count)
    ]


def _rate(course: Course, key: str, count: int, jobs: int, tier: str) -> float:
    """Submissions a second, from the first to the last."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        clock, warm = _Clock(), 4 * jobs
        with LocalExecutor(jobs) as executor:
            # A first few, so that every worker has its packages loaded when the clock starts.
            for number in (warm, warm + count):
                entries = _entries(course, key, number)
                run_batch(course, entries, store, executor, Options(tier), clock)
        return count / clock.seconds


def _long(course: Course, count: int, tier: str) -> None:
    """Memory of this process and time per thousand, over one long run."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        clock = _Clock(every=1000)
        with LocalExecutor(2) as executor:
            entries = _entries(course, "lstm/lstm_step", count)
            run_batch(course, entries, store, executor, Options(tier), clock)
    for number, (seconds, memory) in enumerate(clock.marks, 1):
        print(
            f"{number * 1000:8} submissions  {seconds:6.1f} s for this thousand  {memory:6.1f} MB"
        )


class _Clock:
    """The progress that a batch reports: measures its last stage of submissions."""

    def __init__(self, every: int = 0):
        self.seconds = 0.0
        self.marks: list[tuple[float, float]] = []
        self._every = every

    @contextmanager
    def __call__(self, stage: str, _total: int):
        started = last = time.perf_counter()
        done = 0

        def advance() -> None:
            nonlocal done, last
            done += 1
            if self._every and stage == "submissions" and done % self._every == 0:
                now = time.perf_counter()
                self.marks.append((now - last, _resident()))
                last = now

        yield advance
        if stage == "submissions":
            self.seconds = time.perf_counter() - started


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    main()
