"""Runs submissions before they are asked for, as many at once as there are cores. Knows nothing of how one is run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from grader.running.launch import usable_cores
from grader.running.task import Run, Task


class Ahead:
    """Tasks that were begun, until somebody asks what came of them.

    Its threads only wait for processes: what a submission takes, it takes on a core of its own.
    """

    def __init__(self, run: Callable[[Task], Run]):
        self._run = run
        self._begun: dict[tuple[int, bytes], tuple[Task, Future[Run]]] = {}
        self._threads: ThreadPoolExecutor | None = None

    def begin(self, tasks: Sequence[Task]) -> None:
        """Begin them all, those in NumPy first: they are done before the others' process has imported Keras.

        One alone waits for whoever asks, and so does what takes a GPU, which has room for one at a time.
        """
        waiting = [task for task in tasks if task.device == "cpu"]
        if len(waiting) < 2:
            return
        if self._threads is None:
            self._threads = ThreadPoolExecutor(len(usable_cores()))
        for task in sorted(waiting, key=lambda task: task.flavour):
            self._begun[_key(task)] = task, self._threads.submit(self._run, task)

    def taken(self, task: Task) -> Run | None:
        """What came of such a task that was begun, once; None where there is none (any more)."""
        begun = self._begun.pop(_key(task), None)
        return None if begun is None else begun[1].result()

    def close(self) -> None:
        """Begin no more of them. Who ends the processes ends what is under way."""
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)


def _key(task: Task) -> tuple[int, bytes]:
    """The same for tasks of one submission on the very cases of one reference (as long as those are kept)."""
    return id(task.cases), task.source
