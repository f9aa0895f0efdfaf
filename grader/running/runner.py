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
import threading
from collections.abc import Sequence
from typing import IO

from grader.running.ahead import Ahead
from grader.running.conversation import START_SECONDS, converse
from grader.running.launch import Zygote, can_fork, command, environment
from grader.running.outside import Outside
from grader.running.task import Failure, FailureKind, Run, Task
from grader.running.zygote import HELLO

_PID = struct.Struct("<q")
_ENDED = "the command ended"


class Runners:
    """The processes of one command: its zygotes, started when first needed (or before), and what runs; ended together.

    Several threads may run submissions at once.
    """

    def __init__(self, started: dict[str, Zygote] | None = None, fork: bool | None = None):
        self._fork = can_fork() if fork is None else fork
        self._zygotes = dict(started or {})
        self._singles: set[subprocess.Popen[bytes]] = set()
        self._changing = threading.Lock()  # held while the two above change
        self._closed = False
        self._ahead = Ahead(self._run_now)

    def __enter__(self) -> Runners:
        return self

    def __exit__(self, *_: object) -> None:
        self._ahead.close()
        with self._changing:
            self._closed = True
            zygotes = list(self._zygotes.values())
            self._zygotes.clear()
            for process in self._singles:
                _kill(process)  # who talks with it hears it and reaps it
        for zygote in zygotes:
            zygote.close()

    def warm(self, flavour: str) -> None:
        """Begin importing what `flavour` needs, without waiting for it."""
        if self._fork:
            self._zygote(flavour)

    def begin(self, tasks: Sequence[Task]) -> None:
        """Run these on all cores before they are asked for: the first `run` of each gives what came out."""
        self._ahead.begin(tasks)

    def run(self, task: Task) -> Run:
        """Run a submission. Never raises for anything the submission does."""
        return self._ahead.taken(task) or self._run_now(task)

    def _run_now(self, task: Task) -> Run:
        reason = ""
        try:
            if not self._fork or task.device == "gpu":  # a CUDA context does not survive a fork
                return self._run_single(task)
            for _ in range(2):
                zygote = self._zygote(task.flavour)
                try:
                    return _run_forked(zygote, task)
                except (OSError, _ZygoteDiedError) as error:
                    reason = str(error)
                    self._drop(task.flavour, zygote)
        except OSError as error:
            reason = str(error)
        return Run(failure=Failure(FailureKind.GRADER, None, {"reason": reason}))

    def _zygote(self, flavour: str) -> Zygote:
        with self._changing:
            if self._closed:
                raise OSError(_ENDED)
            if flavour not in self._zygotes:
                self._zygotes[flavour] = Zygote(flavour)
            return self._zygotes[flavour]

    def _drop(self, flavour: str, zygote: Zygote) -> None:
        """End a zygote that failed, if no other thread has put a new one in its place."""
        with self._changing:
            if self._zygotes.get(flavour) is zygote:
                del self._zygotes[flavour]
        zygote.close()

    def _run_single(self, task: Task) -> Run:
        """A fresh process for one submission: where fork is missing, unsafe, or there is a GPU."""
        with self._changing:
            if self._closed:
                raise OSError(_ENDED)
            process = _single(task)
            self._singles.add(process)
        try:
            return _talk_with(process, task)
        finally:
            with self._changing:
                self._singles.discard(process)


class _ZygoteDiedError(Exception):
    """The zygote, not the submission, failed; another one may do."""


def _run_forked(zygote: Zygote, task: Task) -> Run:
    """Have the zygote fork a child for the task and talk with it."""
    (task_read, task_write), (answer_read, answer_write), (print_read, print_write) = (
        os.pipe(), os.pipe(), os.pipe(),
    )  # fmt: skip
    theirs = (task_read, answer_write, print_write)
    try:
        message = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", theirs))]
        with zygote.talking:
            _greet(zygote)
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
        with zygote.talking:
            zygote.control.sendall(b"w" + _PID.pack(pid))
            return _PID.unpack(_receive(zygote, _PID.size))[0]

    return converse(task, task_write, answer_read, print_read, end, Outside(pid))


def _greet(zygote: Zygote) -> None:
    """Wait until it has imported everything."""
    if not zygote.greeted:
        zygote.control.settimeout(START_SECONDS)
        if _receive(zygote, len(HELLO)) != HELLO:
            raise _ZygoteDiedError("the process that runs submissions did not start")
        zygote.greeted = True


def _receive(zygote: Zygote, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = zygote.control.recv(size - len(data))
        if not piece:
            raise _ZygoteDiedError("the process that runs submissions ended")
        data += piece
    return data


def _single(task: Task) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(task.flavour, f"single-{task.device}"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(task.device),
        start_new_session=os.name != "nt",
    )


def _talk_with(process: subprocess.Popen[bytes], task: Task) -> Run:
    """Have it run the task, and end it."""
    write, read, printed = map(_own, (process.stdin, process.stdout, process.stderr))

    def end() -> int:
        _kill(process)
        code = process.wait()
        return -code if code < 0 else code << 8

    return converse(task, write, read, printed, end, Outside(process.pid))


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.returncode is not None:
        return  # reaped: the number may be another's
    if os.name == "nt":
        process.kill()
    else:
        _kill_group(process.pid)


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
