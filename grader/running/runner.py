"""Runs a submission in a process apart: forked from a zygote, or fresh where that cannot be.

The parent's side of starting and ending; the talking is `conversation`. Knows nothing of right and wrong.
"""

from __future__ import annotations

import array
import contextlib
import os
import signal
import socket
import struct
import subprocess
from typing import IO

from grader.running.conversation import START_SECONDS, converse
from grader.running.launch import Zygote, can_fork, command, environment
from grader.running.task import Failure, FailureKind, Run, Task
from grader.running.zygote import HELLO

_PID = struct.Struct("<q")


class Runners:
    """The zygotes of one command, started when first needed (or before) and ended together."""

    def __init__(self, started: dict[str, Zygote] | None = None, fork: bool | None = None):
        self._fork = can_fork() if fork is None else fork
        self._zygotes = dict(started or {})

    def __enter__(self) -> Runners:
        return self

    def __exit__(self, *_: object) -> None:
        for zygote in self._zygotes.values():
            zygote.close()
        self._zygotes.clear()

    def warm(self, flavour: str) -> None:
        """Begin importing what `flavour` needs, without waiting for it."""
        if self._fork and flavour not in self._zygotes:
            self._zygotes[flavour] = Zygote(flavour)

    def run(self, task: Task) -> Run:
        """Run a submission. Never raises for anything the submission does."""
        if not self._fork or task.device == "gpu":  # a CUDA context does not survive a fork
            try:
                return _run_single(task)
            except OSError as error:
                return Run(failure=Failure(FailureKind.GRADER, None, {"reason": str(error)}))
        reason = ""
        for _ in range(2):
            self.warm(task.flavour)
            try:
                return _run_forked(self._zygotes[task.flavour], task)
            except (OSError, _ZygoteDiedError) as error:
                self._zygotes.pop(task.flavour).close()
                reason = str(error)
        return Run(failure=Failure(FailureKind.GRADER, None, {"reason": reason}))


class _ZygoteDiedError(Exception):
    """The zygote, not the submission, failed; another one may do."""


def _run_forked(zygote: Zygote, task: Task) -> Run:
    """Have the zygote fork a child for the task and talk with it."""
    if not zygote.greeted:
        zygote.control.settimeout(START_SECONDS)
        if _receive(zygote, len(HELLO)) != HELLO:
            raise _ZygoteDiedError("the process that runs submissions did not start")
        zygote.greeted = True
    (task_read, task_write), (answer_read, answer_write), (print_read, print_write) = (
        os.pipe(), os.pipe(), os.pipe(),
    )  # fmt: skip
    theirs = (task_read, answer_write, print_write)
    try:
        message = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", theirs))]
        zygote.control.sendmsg([b"f"], message)
        (pid,) = _PID.unpack(_receive(zygote, _PID.size))
    except BaseException:
        for descriptor in (task_write, answer_read, print_read):
            os.close(descriptor)
        raise
    finally:
        for descriptor in theirs:
            os.close(descriptor)
    if pid <= 0:
        raise _ZygoteDiedError("the process that runs submissions has threads")

    def end() -> int:
        _kill_group(pid)
        zygote.control.sendall(b"w" + _PID.pack(pid))
        return _PID.unpack(_receive(zygote, _PID.size))[0]

    return converse(task, task_write, answer_read, print_read, end, lambda: _threads(pid))


def _receive(zygote: Zygote, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = zygote.control.recv(size - len(data))
        if not piece:
            raise _ZygoteDiedError("the process that runs submissions ended")
        data += piece
    return data


def _run_single(task: Task) -> Run:
    """A fresh process for one submission: where fork is missing, unsafe, or there is a GPU."""
    process = subprocess.Popen(
        command(task.flavour, f"single-{task.device}"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(task.device),
        start_new_session=os.name != "nt",
    )
    write, read, printed = map(_own, (process.stdin, process.stdout, process.stderr))

    def end() -> int:
        if os.name == "nt":
            process.kill()
        else:
            _kill_group(process.pid)
        code = process.wait()
        return -code if code < 0 else code << 8

    return converse(task, write, read, printed, end, lambda: _threads(process.pid))


def _threads(pid: int) -> int:
    """How many threads a process has: its folder of them has so many links and two. 0 where that is not known."""
    try:
        return os.stat(f"/proc/{pid}/task").st_nlink - 2
    except OSError:
        return 0


def _own(pipe: IO[bytes] | None) -> int:
    """A descriptor in place of a process's pipe, which is closed."""
    if pipe is None:
        raise OSError("a process without a pipe")
    with pipe:
        return os.dup(pipe.fileno())


def _kill_group(pid: int) -> None:
    """Kill the child (not yet reaped, so the number is still its own) and what it started."""
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)
