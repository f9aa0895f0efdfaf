"""Runs a batch's work on a Dask cluster (extra `[cluster]`), in place of `pool.LocalExecutor`.

    dask scheduler                                       on one machine
    dask worker ADDRESS --nthreads 1 --nworkers N        on each that grades, in its clone of the course
    grade batch FOLDER --out DIR --scheduler ADDRESS

Each piece of work is bound to one worker: left to itself, Dask would run what killed one on three more. A worker
gets work after it has said that it is of the same grader. Results are written by this process only.
"""

from __future__ import annotations

import itertools
import logging
import os
import time
from collections import Counter
from collections.abc import Callable, Collection
from concurrent.futures import Future
from typing import Any, NoReturn

from grader import untyped
from grader.classes import worker
from grader.errors import UserError
from grader.running.task import Tier

CONNECT_SECONDS = 5
RENEW_SECONDS = 60  # for a nanny to start another worker
POLL_SECONDS = 1.0  # between questions which workers are there


class WorkerLostError(Exception):
    """The worker went away before its result was here."""


class ClusterExecutor:
    """A client of the scheduler at `address`. The workers belong to the cluster: they are not started and not ended.

    `tier` is how strongly all of them confine. Raises `UserError` where there is no scheduler, no worker, one of
    another grader, or one that confines less than `sandbox`; so does every method when such a worker comes later.
    """

    local = False  # workers find the course and keep references on their own machine

    def __init__(self, address: str, sandbox: Tier):
        try:
            distributed = untyped.distributed()
        except ImportError:
            raise UserError("no-dask") from None
        for name in ("distributed", "distributed.client", "distributed.core", "asyncio"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what is lost is told by us
        self.lost: tuple[type[BaseException], ...] = (
            WorkerLostError,
            distributed.scheduler.KilledWorker,
        )
        self.tier: Tier = sandbox
        self._wait: Any = distributed.wait
        self._timeout: type[Exception] = distributed.TimeoutError
        self._ours = worker.about()
        self._numbers = itertools.count()
        self._own = f"grade-{os.getpid()}-{os.urandom(4).hex()}"
        self._address = address
        self._workers: set[str] = set()
        self._load: Counter[str] = Counter()
        self._asked = 0.0
        try:
            self._client: Any = distributed.Client(address, timeout=CONNECT_SECONDS, name=self._own)
        except (OSError, ValueError, TypeError, distributed.TimeoutError) as error:
            reason = str(error).partition("\n")[0] or type(error).__name__
            raise UserError("no-scheduler", address=address, reason=reason) from None
        try:
            tiers = self._wait_for_a_worker(CONNECT_SECONDS)
            self.tier = Tier.FULL if tiers == {Tier.FULL} else sandbox
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> ClusterExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def jobs(self) -> int:
        """How many submissions run at once now: one a worker. Workers may come and go."""
        self._look()
        return max(1, len(self._workers))

    def submit(self, function: Callable[..., Any], /, *arguments: object) -> _Work:
        self._look()
        if not self._workers:
            self.renew()
        place = min(sorted(self._workers), key=self._load.__getitem__)
        self._load[place] += 1
        # Never the same key twice: a result must be computed, not remembered.
        key = f"{self._own}-{next(self._numbers)}"
        future = self._client.submit(
            function, *arguments,
            key=key, pure=False, retries=0, workers=[place], allow_other_workers=False,
        )  # fmt: skip
        return _Work(future, place)

    def finished(self, futures: Collection[Future[Any]]) -> Collection[Future[Any]]:
        """Those that are done or lost, at least one; all are what `submit` gave."""
        works = [work for work in futures if isinstance(work, _Work)]
        while True:
            waiting = [work.remote for work in works]
            try:
                self._wait(waiting, timeout=POLL_SECONDS, return_when="FIRST_COMPLETED")
            except self._timeout:
                pass
            except Exception:  # some were cancelled: the client lost its scheduler
                self._gone()
            self._look()
            done = [work for work in works if self._is_settled(work)]
            if done:
                return done

    def place_of(self, future: Future[Any], /) -> str:
        return future.place if isinstance(future, _Work) else ""

    def renew(self) -> None:
        """A worker that died is the cluster's to replace: go on with those that are left, or wait for one."""
        self._asked = 0.0
        self._wait_for_a_worker(RENEW_SECONDS)

    def close(self) -> None:
        """Give up what runs, and leave the cluster as it was."""
        self._client.close(timeout=5)

    def _is_settled(self, work: _Work) -> bool:
        if work.done():
            return True
        status = work.remote.status
        if status == "cancelled":
            self._gone()
        try:
            if status == "error":
                work.set_exception(work.remote.exception(timeout=POLL_SECONDS))
            elif status == "finished":
                work.set_result(work.remote.result(timeout=POLL_SECONDS))
            elif work.place in self._workers:
                return False
            else:
                work.set_exception(WorkerLostError(work.place))
        except self._timeout:  # the result went with its worker; that it is gone shows next time
            self._asked = 0.0
            return False
        self._load[work.place] -= 1
        work.remote.release()  # nobody shall run it again
        return True

    def _wait_for_a_worker(self, seconds: float) -> set[Tier]:
        end = time.monotonic() + seconds
        while True:
            self._asked = 0.0
            tiers = self._look()
            if self._workers:
                return tiers
            if time.monotonic() > end:
                raise UserError("no-cluster-worker", address=self._address)
            time.sleep(0.1)

    def _look(self) -> set[Tier]:
        """See which workers are there, at most once in a while. Gives how strongly the new ones confine."""
        if time.monotonic() - self._asked < POLL_SECONDS:
            return set()
        try:
            there: set[str] = set(self._client.nthreads())
            new = there - self._workers
            answers: dict[str, object] = (
                self._client.run(worker.about, workers=list(new), on_error="return") if new else {}
            )
        except (OSError, AttributeError, self._timeout):  # the last where the client was closed
            self._gone()
        self._asked = time.monotonic()
        # One that went away meanwhile answers with an error of its connection.
        tiers = {
            place: self._checked(place, said).tier
            for place, said in answers.items()
            if not isinstance(said, OSError)
        }
        self._workers = (self._workers & there) | set(tiers)
        return set(tiers.values())

    def _checked(self, place: str, said: object) -> worker.About:
        """What a worker says of itself. Raises `UserError` unless it is what is said here."""
        if not isinstance(said, worker.About):
            theirs = f"{type(said).__name__}: {said}"[:200]
            raise UserError("other-grader", worker=place, theirs=theirs, ours=self._ours.grader)
        if said.grader != self._ours.grader:
            raise UserError(
                "other-grader", worker=place, theirs=said.grader, ours=self._ours.grader
            )
        if self.tier == Tier.FULL and said.tier != Tier.FULL:
            raise UserError("worker-sandbox", worker=place, tier=said.tier)
        return said

    def _gone(self) -> NoReturn:
        raise UserError("scheduler-lost", address=self._address) from None


class _Work(Future[Any]):
    """What one worker does, settled from its `remote` future of Dask."""

    def __init__(self, remote: Any, place: str):
        super().__init__()
        self.remote, self.place = remote, place
