"""How `grade batch` compares with `nbgrader autograde` and `otter run`: `python -m benchmarks.peers --environment DIR`.

The same exercise and the same submissions in the same run, on a NumPy exercise and on a single Keras layer; each peer gets the
exercise as a notebook whose hidden test compares with what Keras computes. `--create` first installs both, from
`benchmarks/peers.txt`, into DIR, a virtual environment of their own. The better of the two counts. The peers grade one after
another, as they do for whoever types their command; `grade batch` uses two workers, its default on two cores, and is printed with
one worker too, and with the start of its workers, which the claim leaves out as it does the references. Every grader must give a right submission all points and a wrong one none, or there is no comparison.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from contextlib import nullcontext
from pathlib import Path

from benchmarks.batch import entries_of, rates
from benchmarks.peer_exercises import Task, make_tasks
from benchmarks.peer_graders import PEERS, Peer, Place
from grader.classes.crew import BatchOptions
from grader.classes.dispatch import run_batch
from grader.classes.entry import Entry
from grader.classes.results import read_rows
from grader.classes.store import Store
from grader.running.machine import sandbox_tier
from grader.running.pool import LocalExecutor

PACKAGES = Path(__file__).with_name("peers.txt")
RUNS = 3  # of `grade batch`, whose 50 submissions take a fraction of a second; the median counts
EXPECTED = {"right": 1.0, "wrong": 0.0}  # of the points


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--environment", type=Path, required=True, help="where the peers are")
    parser.add_argument("--create", action="store_true", help="install them there first")
    parser.add_argument("--submissions", type=int, default=50, help="of each exercise")
    parser.add_argument("--peer-submissions", type=int, help="of these, how many the peers grade")
    arguments = parser.parse_args()
    peer_count = arguments.peer_submissions or arguments.submissions
    if not 1 <= peer_count <= arguments.submissions:
        parser.error("--peer-submissions is from 1 to --submissions")
    if arguments.create:
        _create(arguments.environment)
    environment = arguments.environment.absolute()
    if not all((environment / "bin" / name).exists() for name in ("nbgrader", "otter")):
        parser.error(f"{arguments.environment} has no nbgrader and otter; --create installs them")
    tier = sandbox_tier()
    print(f"sandbox of grade batch: {tier}; {_versions(environment)}")
    print(f"{arguments.submissions} submissions, of which each peer grades {peer_count}")
    with tempfile.TemporaryDirectory() as folder:
        for task in make_tasks(Path(folder)):
            _compare(task, arguments.submissions, peer_count, environment, tier)


def _create(environment: Path) -> None:
    venv.create(environment, with_pip=True)
    pip = [environment / "bin" / "python", "-m", "pip", "install", "--quiet", "-r", PACKAGES]
    subprocess.run(pip, check=True)


def _versions(environment: Path) -> str:
    names = ("nbgrader", "otter-grader", "tensorflow")
    code = "import importlib.metadata as m, sys; print(*map(m.version, sys.argv[1:]))"
    python = environment / "bin" / "python"
    done = subprocess.run([python, "-c", code, *names], capture_output=True, text=True, check=True)
    return ", ".join(map(" ".join, zip(names, done.stdout.split(), strict=True)))


def _compare(task: Task, count: int, peer_count: int, environment: Path, tier: str) -> None:
    exercise = task.exercise
    print(f"\n{task.label}: {exercise.key}", flush=True)
    _must_be("grade batch", _checked_by_batch(task, tier), EXPECTED)
    runs = [
        [rates(task.course, task.exercise.key, count, jobs, tier) for jobs in (1, 2)]
        for _ in range(RUNS)
    ]
    one, two = (statistics.median(run[place][1] for run in runs) for place in (0, 1))
    started = statistics.median(run[1][0] for run in runs)
    print(
        f"{two:10.3f} a second  grade batch  (one worker {one:.1f}; "
        f"two and their start {started:.1f})",
        flush=True,
    )
    entries = entries_of(task.course, exercise.key, peer_count)
    submissions = {entry.student: entry.source.decode() for entry in entries}
    peers = {peer.name: _peer_rate(peer, task, submissions, environment) for peer in PEERS}
    best = max(peers, key=peers.get)
    for name, rate in peers.items():
        mark = (
            "" if name != best else f" ≥ {task.claim:g} {'✓' if two >= task.claim * rate else '✗'}"
        )
        print(
            f"{two / rate:10.1f} times{mark}  grade batch / {name}  (one worker {one / rate:.1f})"
        )


def _peer_rate(peer: Peer, task: Task, submissions: dict[str, str], environment: Path) -> float:
    """Submissions a second, from starting the command to its end."""
    whole = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        place = Place(environment, Path(folder))
        peer.prepare(place, task)
        # This also warms the machine: what the peer imports is read from disk once.
        _, shares = peer.grade(place, {"right": task.exercise.answer, "wrong": task.wrong})
        _must_be(peer.name, shares, EXPECTED)
        seconds, shares = peer.grade(place, submissions)
        _must_be(peer.name, shares, dict.fromkeys(submissions, 1.0))
    rate = len(submissions) / seconds
    print(
        f"{rate:10.3f} a second  {peer.name}  ({1 / rate:.2f} s each; "
        f"{time.perf_counter() - whole:.0f} s with all that is not timed)",
        flush=True,
    )
    return rate


def _checked_by_batch(task: Task, tier: str) -> dict[str, float]:
    topic, name = task.exercise.topic, task.exercise.name
    entries = [
        Entry("right", topic, name, task.exercise.answer.encode()),
        Entry("wrong", topic, name, task.wrong.encode()),
    ]
    with tempfile.TemporaryDirectory() as folder:
        with Store(Path(folder)) as store, LocalExecutor(1) as executor:
            silent = lambda *_: nullcontext(lambda: None)  # noqa: E731
            run_batch(task.course, entries, store, executor, BatchOptions(tier), silent)
        return {row.student: row.points for row in read_rows(Path(folder))}


def _must_be(name: str, shares: dict[str, float], expected: dict[str, float]) -> None:
    if shares != expected:
        raise SystemExit(f"{name} did not grade: {shares} of the points instead of {expected}")


if __name__ == "__main__":
    sys.exit(main())
