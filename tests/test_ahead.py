"""Submissions run on all cores before they are asked for, never more at once; whoever ends the command ends them all."""

from __future__ import annotations

import os
import threading

import pytest

from grader.running import ahead, wire
from grader.running.ahead import Ahead
from grader.running.conversation import converse
from grader.running.outside import Outside
from grader.running.runner import Runners
from grader.running.task import Case, Run, Task, Tier


def task_of(number: int, source: bytes = b"", flavour: str = "numpy", device: str = "cpu") -> Task:
    cases = (Case({"x": float(number)}, {}, 0),)
    text = source or b"def f(x):\n    return x\n"
    return Task(text, "f.py", "f", ("result",), frozenset(), cases, 30.0, flavour, device)


@pytest.fixture
def two_cores(monkeypatch):
    monkeypatch.setattr(ahead, "usable_cores", lambda: {0, 1})


def test_as_many_run_at_once_as_there_are_cores(two_cores):
    """Each waits for another: with one at a time none would end, and a third is never there."""
    together = threading.Barrier(2)
    running, most = [], []

    def run(task: Task) -> Run:
        running.append(task)
        most.append(len(running))
        together.wait(60)
        running.remove(task)
        return Run(printed=str(task.cases[0].arguments["x"]))

    tasks = [task_of(number) for number in range(8)]
    begun = Ahead(run)
    begun.begin(tasks)
    assert [begun.taken(task).printed for task in tasks] == [f"{number:.1f}" for number in range(8)]
    assert max(most) == 2
    begun.close()


def test_a_run_that_was_begun_is_given_once_and_to_the_same_task_only(two_cores):
    begun = Ahead(lambda task: Run(printed=task.filename))
    tasks = [task_of(number) for number in range(2)]
    begun.begin(tasks)
    assert begun.taken(task_of(0)) is None  # the same numbers in other cases
    assert begun.taken(tasks[0]) == Run(printed="f.py")
    assert begun.taken(tasks[0]) is None
    begun.close()


def test_one_alone_and_what_takes_a_gpu_is_not_begun(two_cores):
    begun = Ahead(lambda _: Run())
    alone, gpus = task_of(0), [task_of(n, flavour="tensorflow", device="gpu") for n in range(3)]
    begun.begin([alone, *gpus])
    assert [begun.taken(task) for task in (alone, *gpus)] == [None] * 4


def test_what_is_in_numpy_is_begun_first(monkeypatch):
    monkeypatch.setattr(ahead, "usable_cores", lambda: {0})
    seen = []

    def run(task: Task) -> Run:
        seen.append(task.flavour)
        return Run()

    tasks = [task_of(n, flavour=flavour) for n, flavour in enumerate(["tensorflow", "numpy"] * 2)]
    begun = Ahead(run)
    begun.begin(tasks)
    assert all(begun.taken(task) for task in tasks)
    assert seen == ["numpy", "numpy", "tensorflow", "tensorflow"]
    begun.close()


@pytest.mark.parametrize("fork", [True, False], ids=["forked", "fresh"])
def test_each_gets_what_its_own_submission_returned(fork, two_cores):
    with Runners(fork=fork) as runners:
        tasks = [task_of(number) for number in range(12 if fork else 3)]
        runners.begin(tasks)
        for number, task in reversed(list(enumerate(tasks))):
            run = runners.run(task)
            assert run.failure is None
            assert run.cases[0]["result"] == number


ENDLESS = b"def f(x):\n    while True:\n        pass\n"


@pytest.mark.parametrize("fork", [True, False], ids=["forked", "fresh"])
def test_who_ends_the_command_ends_what_runs(fork, two_cores, monkeypatch):
    """Without waiting for the limit of 30 s, and without a process that is left behind."""
    pids = []
    original = Outside.__init__

    def noted(self, pid):
        pids.append(pid)
        original(self, pid)
        if len(pids) == 2:
            both.set()

    both = threading.Event()
    monkeypatch.setattr(Outside, "__init__", noted)
    with Runners(fork=fork) as runners:
        tasks = [task_of(number, ENDLESS) for number in range(4)]
        runners.begin(tasks)
        assert both.wait(60)
    runs = [runners.run(task) for task in tasks[:2]]
    assert {run.failure.kind for run in runs} <= {"grader", "exited"}
    assert len(pids) == 2  # the other two never began
    assert not [pid for pid in pids if os.path.exists(f"/proc/{pid}")]
    assert runners.run(task_of(0)).failure.kind == "grader"


def test_a_zygote_that_dies_is_replaced_once_for_all_who_used_it(two_cores):
    with Runners(fork=True) as runners:
        assert runners.run(task_of(0)).failure is None
        first = runners._zygotes["numpy"]
        first._process.kill()
        first._process.wait()
        tasks = [task_of(number) for number in range(6)]
        runners.begin(tasks)
        assert [runners.run(task).cases[0]["result"] for task in tasks] == list(range(6))
        assert runners._zygotes["numpy"] is not first


class Robbed(Outside):
    """A process that waited for a core all the time since it was ready."""

    def __init__(self, waited: float):
        self._waited, self._asked = waited, 0
        self.late = threading.Event()

    def threads(self) -> int:
        return 1

    def waited(self) -> float:
        self._asked += 1
        if self._asked == 1:
            return 0.0
        self.late.set()  # its limit is over
        return self._waited


@pytest.mark.parametrize(("waited", "ends"), [(100.0, None), (0.0, "timeout")])
def test_waiting_for_a_core_does_not_count(waited, ends):
    task = Task(b"", "f.py", "f", ("result",), frozenset(), (), 2.0, "numpy")
    (told, tell), (asked, ask), (printed, print_to) = (os.pipe() for _ in range(3))
    outside = Robbed(waited)

    def child() -> None:
        with open(tell, "wb") as stream:
            stream.write(wire.encode(wire.READY, Tier.FULL) + wire.encode(wire.LOADED))
            stream.flush()
            outside.late.wait(60)
            if ends is None:
                stream.write(wire.encode(wire.DONE))
            else:
                ended.wait(60)
        os.close(asked)
        os.close(print_to)

    ended = threading.Event()
    thread = threading.Thread(target=child)
    thread.start()
    run = converse(task, ask, told, printed, lambda: ended.set() or 9, outside)
    thread.join()
    assert (run.failure and run.failure.kind) == ends


def test_what_is_seen_from_outside():
    here = Outside(os.getpid())
    assert here.threads() >= 1
    assert here.waited() >= 0
    assert Outside(2**22 + 1).threads() == 0
    assert Outside(2**22 + 1).waited() == 0
