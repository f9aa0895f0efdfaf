"""Runs a batch's work on a Dask cluster (extra `[cluster]`), in place of `executor.LocalExecutor`.

    dask scheduler                              on one machine
    dask worker ADDRESS --nthreads 1 --nworkers N --no-nanny    on each machine that grades, inside a clone of the course
    grade batch FOLDER --out DIR --scheduler ADDRESS

Results come back here and only this process writes them. Knows nothing of grading but where it stands.
"""

from __future__ import annotations

import itertools
import logging
import os
from collections.abc import Callable, Collection

from grader.classes import worker
from grader.errors import UserError

CONNECT_SECONDS = 10


class ClusterExecutor:
    """A client of the scheduler at `address`. The workers belong to the cluster: they are not started and not ended.

    Raises `UserError` where there is no scheduler, no worker, or a worker whose grader is another one.
    """

    local = False  # workers find the course and keep references on their own machine

    def __init__(self, address: str, version: str):
        try:
            import distributed
        except ImportError:
            raise UserError("no-dask") from None
        for name in ("distributed", "distributed.core", "distributed.client"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what is lost is told by us
        self.lost = (distributed.scheduler.KilledWorker,)
        self._wait, self._timeout = distributed.wait, distributed.TimeoutError
        self._numbers = itertools.count()
        self._own = f"grade-{os.getpid()}-{os.urandom(4).hex()}"
        try:
            self._client = distributed.Client(address, timeout=CONNECT_SECONDS, name=self._own)
        except (OSError, ValueError, TypeError, distributed.TimeoutError) as error:
            reason = str(error).partition("\n")[0] or type(error).__name__
            raise UserError("no-scheduler", address=address, reason=reason) from None
        self._address = address
        try:
            self._client.wait_for_workers(1, timeout=CONNECT_SECONDS)
            self._check(version)
        except distributed.TimeoutError:
            self.close()
            raise UserError("no-cluster-worker", address=address) from None
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> ClusterExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def jobs(self) -> int:
        """How many submissions run at once now; workers may come and go."""
        workers = self._client.scheduler_info(n_workers=-1)["workers"].values()
        return max(1, sum(one["nthreads"] for one in workers))

    def submit(self, function: Callable, /, *arguments: object):
        # Never the same key twice: a result must be computed, not remembered.
        key = f"{self._own}-{next(self._numbers)}"
        return self._client.submit(function, *arguments, key=key, pure=False, retries=0)

    def finished(self, futures: Collection) -> Collection:
        """Those that are done, at least one. Raises `UserError` where the scheduler is gone."""
        while True:
            try:
                done = self._wait(list(futures), timeout=5, return_when="FIRST_COMPLETED").done
            except self._timeout:
                done = set()
            if self._client.status not in ("running", "connecting") or any(
                future.status in ("cancelled", "lost") for future in futures
            ):
                raise UserError("scheduler-lost", address=self._address)
            if done:
                return done

    def renew(self) -> None:
        """A worker that died is the cluster's to replace: wait for one."""
        while True:
            try:
                return self._client.wait_for_workers(1, timeout=60)
            except self._timeout:
                if self._client.status != "running":
                    raise UserError("scheduler-lost", address=self._address) from None

    def close(self) -> None:
        """Give up what runs, and leave the cluster as it was."""
        self._client.close(timeout=5)

    def _check(self, version: str) -> None:
        """Every worker has this grader. Raises `UserError`."""
        for address, said in self._client.run(worker.version, on_error="return").items():
            if said != version:
                shown = said if isinstance(said, str) else f"{type(said).__name__}: {said}"
                raise UserError("other-grader", worker=address, theirs=shown[:200], ours=version)
