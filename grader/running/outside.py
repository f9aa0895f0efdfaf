"""What is seen of a submission's process from outside. Linux tells; elsewhere nothing is known, and nothing is held against it."""

from __future__ import annotations

import contextlib
import os

_NANOSECONDS = 1e-9


class Outside:
    """The process `pid`, as long as it is not reaped."""

    def __init__(self, pid: int):
        self._tasks = f"/proc/{pid}/task"

    def threads(self) -> int:
        """How many threads it has: the folder of them has so many links and two. 0 where that is not known."""
        try:
            return os.stat(self._tasks).st_nlink - 2
        except OSError:
            return 0

    def waited(self) -> float:
        """For how many seconds the thread that waited longest could have run, but others had the cores."""
        longest = 0
        with contextlib.suppress(OSError, ValueError, IndexError):
            for name in os.listdir(self._tasks):
                with open(f"{self._tasks}/{name}/schedstat", "rb") as file:
                    longest = max(longest, int(file.read(200).split()[1]))
        return longest * _NANOSECONDS
