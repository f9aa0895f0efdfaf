"""Runs functions in worker processes of this machine; a cluster's client can stand in its place.

A worker that dies takes the others' work with it; who asked is told, and goes on after `renew`. Workers end
when this process does, however it ends. Knows nothing of grading.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Collection
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any, Protocol

from grader.running.launch import usable_cores

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.queues import SimpleQueue


class Executor(Protocol):
    """What is asked of whatever runs functions elsewhere.

    A future's `result()` raises one of `lost` where the worker died. `jobs` is how many run at once. `local`: the
    workers read and write this machine's files.
    """

    @property
    def jobs(self) -> int: ...

    @property
    def lost(self) -> tuple[type[BaseException], ...]: ...

    @property
    def local(self) -> bool: ...

    def submit(self, function: Callable[..., Any], /, *arguments: object) -> Future[Any]: ...

    def finished(self, futures: Collection[Future[Any]]) -> Collection[Future[Any]]:
        """Those that are done, at least one; waits for it."""
        ...

    def place_of(self, future: Future[Any], /) -> str:
        """The worker that was asked, "" where it is on this machine."""
        ...

    def renew(self) -> None:
        """Make new workers after a death."""

    def close(self) -> None:
        """End the workers at once, whatever they do."""


class LocalExecutor:
    """`jobs` processes on this machine, each with the zygotes it starts itself."""

    lost = (BrokenProcessPool,)
    local = True

    def __init__(self, jobs: int):
        self.jobs = jobs
        self._start()

    def __enter__(self) -> LocalExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _start(self) -> None:
        # A fresh interpreter per worker: no lock, no database and no thread of this process goes along.
        context = multiprocessing.get_context("spawn")
        reader, self._alive = context.Pipe(duplex=False)
        cores: SimpleQueue[int | None] = context.SimpleQueue()
        for core in _cores_for(self.jobs):
            cores.put(core)
        self._pool = ProcessPoolExecutor(
            self.jobs, mp_context=context, initializer=_begin, initargs=(reader, cores)
        )
        self._reader = reader

    def submit(self, function: Callable[..., Any], /, *arguments: object) -> Future[Any]:
        try:
            return self._pool.submit(function, *arguments)
        except BrokenProcessPool as error:  # it broke since the last answer
            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def finished(self, futures: Collection[Future[Any]]) -> Collection[Future[Any]]:
        return wait(futures, return_when=FIRST_COMPLETED).done

    def place_of(self, _future: Future[Any], /) -> str:
        return ""

    def renew(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        self._alive.close()  # the workers hear it and end
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._reader.close()


def _cores_for(jobs: int) -> list[int | None]:
    """A core for each worker, where there are enough: None leaves it to the system.

    A submission runs in one process after another (worker, zygote, child), never in two at once: on one core
    they find each other's memory in its cache. Measured: a sixth more submissions a second with two workers.
    """
    cores = sorted(usable_cores())
    pinned = hasattr(os, "sched_setaffinity") and 1 < jobs <= len(cores)
    return [*cores[:jobs]] if pinned else [None] * jobs


def _begin(alive: Connection, cores: SimpleQueue[int | None]) -> None:
    """In a worker: leave Ctrl-C to who started it, stay on one core, and end as soon as that process is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    core = cores.get()
    if core is not None:
        os.sched_setaffinity(0, {core})
    threading.Thread(target=_end_with, args=(alive,), daemon=True).start()


def _end_with(alive: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        alive.recv()
    os._exit(0)
