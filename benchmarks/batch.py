"""How many submissions a second `grade batch` grades: `python -m benchmarks.batch [--scale 1.0]`.

Confined at the tier that this machine reaches, references computed before the clock starts, with one worker and with
two, in one run. Prints rates, the gain of the second worker, and how memory and speed hold over a longer run.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks.peer_exercises import make_tasks
from grader.classes.cluster import ClusterExecutor
from grader.classes.crew import BatchOptions
from grader.classes.dispatch import run_batch
from grader.classes.entry import Entry
from grader.classes.store import Store
from grader.format.course import Course, load_course
from grader.running.machine import sandbox_tier
from grader.running.pool import LocalExecutor

ROOT = Path(__file__).resolve().parents[1]
CLAIMS = {
    "lstm/lstm_step": (400, 200.0),
    "layer/bidirectional_layer": (40, 12.0),
    "rnn_practice/keras_bilstm": (16, 2.0),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scale", type=float, default=1.0, help="of the number of submissions")
    parser.add_argument("--long", type=int, default=0, help="also one run of this many submissions")
    parser.add_argument("--cluster", action="store_true", help="also through a Dask scheduler")
    arguments = parser.parse_args()
    tier = sandbox_tier()
    print(f"sandbox: {tier}")
    with tempfile.TemporaryDirectory() as folder:
        courses = {task.exercise.key: task.course for task in make_tasks(Path(folder))}
        for key, (count, claim) in CLAIMS.items():
            course = courses.get(key) or load_course(ROOT)
            number = max(2, int(count * arguments.scale))
            one, two = (rates(course, key, number, jobs, tier)[1] for jobs in (1, 2))
            mark = "✓" if two >= claim else "✗"
            print(
                f"{two:8.1f} a second ≥ {claim:g} {mark}  {key}  "
                f"(one worker {one:.1f}, gain {two / one:.2f} ≥ 1.6)",
                flush=True,
            )
    if arguments.cluster:
        _cluster(load_course(ROOT), max(2, int(1000 * arguments.scale)), tier)
    if arguments.long:
        _long(load_course(ROOT), arguments.long, tier)


def entries_of(course: Course, key: str, count: int) -> list[Entry]:
    """A class in which everybody handed in the answer, no two the same bytes."""
    topic, name = key.split("/")
    source = course.load(topic, name).answer.encode()
    return [
        Entry(f"student{number:05}", topic, name, source + b"# %d\n" % number, origin=str(number))
        for number in range(count)
    ]


def rates(course: Course, key: str, count: int, jobs: int, tier: str) -> tuple[float, float]:
    """Submissions a second with the start of the workers, and without. References are there before."""
    entries = entries_of(course, key, count)
    # The same students hand in again: their cases are the same, so that no reference is missing, for which the
    # workers would be started anew.
    again = [replace(entry, source=entry.source + b"#\n") for entry in entries]
    found, clock = [], _Clock()
    with (
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder)) as store,
        LocalExecutor(jobs) as executor,
    ):
        for handed_in in (entries, again):
            done = run_batch(course, handed_in, store, executor, BatchOptions(tier), clock)
            if (done.graded, done.statuses) != (count, {"passed": count}):
                raise SystemExit(f"grade batch did not grade: {done.graded}, {done.statuses}")
            found.append(count / clock.seconds)
    return found[0], found[1]


def _cluster(course: Course, count: int, tier: str) -> None:
    """The same NumPy submissions through a scheduler and two workers on this machine."""
    from distributed import LocalCluster

    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as local,
        ClusterExecutor(local.scheduler_address, tier) as executor,
        tempfile.TemporaryDirectory() as folder,
        Store(Path(folder)) as store,
    ):
        clock = _Clock()
        entries = entries_of(course, "lstm/lstm_step", count)
        again = [replace(entry, source=entry.source + b"#\n") for entry in entries]
        for handed_in in (entries, again):
            run_batch(course, handed_in, store, executor, BatchOptions(tier), clock)
    print(f"{count / clock.seconds:8.1f} a second  lstm/lstm_step on a Dask cluster of two workers")


def _long(course: Course, count: int, tier: str) -> None:
    """Memory of this process and time per thousand, over one long run."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        clock = _Clock(every=1000)
        with LocalExecutor(2) as executor:
            entries = entries_of(course, "lstm/lstm_step", count)
            run_batch(course, entries, store, executor, BatchOptions(tier), clock)
        size = (Path(folder) / "results.sqlite").stat().st_size
    print(f"{size / count:8.0f} bytes of results.sqlite per submission")
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
