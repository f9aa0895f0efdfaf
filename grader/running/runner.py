"""Runs a submission in a process apart and returns what it claims to have computed.

The parent's side: starts zygotes (or fresh processes), holds the deadline, reads frames under strict limits and
kills. Nothing that comes back is trusted, unpickled or evaluated. Knows nothing of right and wrong.
"""

from __future__ import annotations

import array
import os
import queue
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from grader.running import wire
from grader.running.observe import Bad, Observation
from grader.running.zygote import BOOTSTRAP, HELLO

START_SECONDS = 120.0  # to import TensorFlow on a slow machine; nothing of the learner's has run yet
PRINTED_LIMIT = 64 * 1024
SOURCE_LIMIT = 256 * 1024
VALUE_LIMIT = 32 * 2**20
MEMORY = {"numpy": 2**30, "tensorflow": 4 * 2**30}
_PID = struct.Struct("<q")


@dataclass(frozen=True)
class Large:
    """An array too big to send: its dtype and shape only."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Case:
    """One call: arguments, probes for Keras objects, and the seed set before the call."""

    arguments: dict
    probes: dict
    seed: int


@dataclass(frozen=True)
class Task:
    """A submission and the calls to make. Holds no expected value."""

    source: bytes
    filename: str
    function: str
    outputs: tuple[str, ...]
    allowed: frozenset[str]
    cases: tuple[Case, ...]
    seconds: float
    flavour: str
    device: str = "cpu"

    @property
    def memory(self) -> int:
        return MEMORY[self.flavour]


@dataclass(frozen=True)
class Failure:
    """Why a run ended early. `kind` is a key of the messages; `case` counts from 1, None while loading."""

    kind: str
    case: int | None = None
    details: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """What the submission claims: observations per finished case, and why it ended if early."""

    cases: tuple[dict[str, Observation | Large], ...] = ()
    seconds: tuple[float, ...] = ()
    failure: Failure | None = None
    placeholders: tuple[int, ...] = ()
    printed: str = ""


def can_fork() -> bool:
    """Whether a zygote may be used: fork exists and is safe (not Windows, not macOS)."""
    return hasattr(os, "fork") and sys.platform == "linux" and not os.environ.get("GRADE_NO_FORK")


class Runners:
    """The zygotes of one command, started when first needed (or before) and ended together."""

    def __init__(self, fork: bool | None = None):
        self._fork = can_fork() if fork is None else fork
        self._zygotes: dict[str, _Zygote] = {}

    def __enter__(self) -> Runners:
        return self

    def __exit__(self, *_: object) -> None:
        for zygote in self._zygotes.values():
            zygote.close()
        self._zygotes.clear()

    def warm(self, flavour: str) -> None:
        """Begin importing what `flavour` needs, without waiting for it."""
        if self._fork and flavour not in self._zygotes:
            self._zygotes[flavour] = _Zygote(flavour)

    def run(self, task: Task) -> Run:
        """Run a submission. Never raises for anything the submission does."""
        if not self._fork or task.device == "gpu":  # a CUDA context does not survive a fork
            return _run_single(task)
        for _ in range(2):
            self.warm(task.flavour)
            try:
                return self._zygotes[task.flavour].run(task)
            except (OSError, _ZygoteDied) as error:
                self._zygotes.pop(task.flavour).close()
                reason = str(error)
        return Run(failure=Failure("grader", None, {"reason": reason}))


class _ZygoteDied(Exception):
    pass


def _command(flavour: str, mode: str) -> list[str]:
    import sysconfig

    root = Path(__file__).resolve().parents[2]
    if flavour == "numpy":
        paths = [str(Path(np.__file__).resolve().parents[1])]
    else:
        own = {str(root), "", os.getcwd(), *sysconfig.get_paths().values()} - {
            sysconfig.get_path("purelib"),
            sysconfig.get_path("platlib"),
        }
        paths = [p for p in sys.path if p not in own and os.path.isdir(p) and "lib-dynload" not in p]
    options = ["-I", "-S", "-B", "-X", "utf8"]
    return [sys.executable, *options, "-c", BOOTSTRAP, str(root), flavour, mode, *paths]


def environment(device: str = "cpu") -> dict[str, str]:
    """The whole environment of a submission's process: no secrets, one thread, CPU unless asked."""
    settings = {
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TF_ENABLE_ONEDNN_OPTS": "0",
        "TF_DETERMINISTIC_OPS": "1",
        "KERAS_BACKEND": "tensorflow",
        "KERAS_HOME": os.path.join(os.devnull, "keras"),  # reads and writes no settings of the user
        "CUDA_VISIBLE_DEVICES": "-1",
    }
    if device == "gpu":
        del settings["CUDA_VISIBLE_DEVICES"]
        keep = ("LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "PATH")
        settings |= {name: os.environ[name] for name in keep if name in os.environ}
    if os.name == "nt":
        settings |= {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return settings


class _Zygote:
    """One zygote process and the socket it obeys."""

    def __init__(self, flavour: str):
        self._control, theirs = socket.socketpair()
        self._control.settimeout(START_SECONDS)
        self._process = subprocess.Popen(
            _command(flavour, "zygote"),
            stdin=theirs,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            cwd=os.path.dirname(sys.executable) or None,
            start_new_session=True,
        )
        theirs.close()
        self._greeted = False

    def run(self, task: Task) -> Run:
        if not self._greeted:
            if self._receive(len(HELLO)) != HELLO:
                raise _ZygoteDied("the process that runs submissions did not start")
            self._greeted = True
        (task_read, task_write), (answer_read, answer_write), (print_read, print_write) = (
            os.pipe(), os.pipe(), os.pipe(),
        )  # fmt: skip
        theirs = (task_read, answer_write, print_write)
        try:
            message = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", theirs))]
            self._control.sendmsg([b"f"], message)
            (pid,) = _PID.unpack(self._receive(_PID.size))
        except BaseException:
            for descriptor in (task_write, answer_read, print_read):
                os.close(descriptor)
            raise
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        if pid <= 0:
            raise _ZygoteDied("the process that runs submissions has threads")

        def end() -> int:
            _kill_group(pid)
            self._control.sendall(b"w" + _PID.pack(pid))
            return _PID.unpack(self._receive(_PID.size))[0]

        return _converse(task, task_write, answer_read, print_read, end)

    def close(self) -> None:
        self._control.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _receive(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = self._control.recv(size - len(data))
            if not piece:
                raise _ZygoteDied("the process that runs submissions ended")
            data += piece
        return data


def _run_single(task: Task) -> Run:
    """A fresh process for one submission: where fork is missing, unsafe, or there is a GPU."""
    process = subprocess.Popen(
        _command(task.flavour, f"single-{task.device}"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(task.device),
        start_new_session=os.name != "nt",
    )
    descriptors = [os.dup(stream.fileno()) for stream in (process.stdin, process.stdout, process.stderr)]
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()

    def end() -> int:
        if os.name == "nt":
            process.kill()
        else:
            _kill_group(process.pid)
        code = process.wait()
        return -code if code < 0 else code << 8

    return _converse(task, *descriptors, end)


def _kill_group(pid: int) -> None:
    """Kill the child (not yet reaped, so the number is still its own) and what it started."""
    for kill in (os.killpg, os.kill):
        try:
            kill(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass


def _converse(task: Task, write: int, read: int, printed: int, end: Callable[[], int]) -> Run:
    """Send the task, collect frames until the last one, the deadline or a limit; then end the process."""
    frames: queue.Queue = queue.Queue(maxsize=256)
    capture = _Capture(printed)
    ending = threading.Event()
    threads = [
        threading.Thread(target=_write, args=(write, task), daemon=True),
        threading.Thread(target=_read, args=(read, frames, ending), daemon=True),
        threading.Thread(target=capture.read, daemon=True),
    ]
    for thread in threads:
        thread.start()
    collector = _Collector(task)
    try:
        collector.collect(frames, capture)
    finally:
        ending.set()
        status = end()
        for thread in threads:
            thread.join(1.0)
    if collector.failure is not None and collector.failure.kind == "ended":
        collector.failure = _ended(collector, status, capture)
    return Run(
        cases=tuple(collector.cases),
        seconds=tuple(collector.seconds),
        failure=collector.failure,
        placeholders=collector.placeholders,
        printed=capture.text(),
    )


def _write(descriptor: int, task: Task) -> None:
    payload = wire.pack_tree(
        {
            "source": task.source,
            "filename": task.filename,
            "function": task.function,
            "outputs": list(task.outputs),
            "allowed": sorted(task.allowed),
            "memory": task.memory,
            "value_limit": VALUE_LIMIT,
        }
    )
    try:
        with open(descriptor, "wb") as stream:
            stream.write(wire.encode(wire.TASK, "", payload))
            for case in task.cases:
                tree = {"arguments": case.arguments, "probes": case.probes, "seed": case.seed}
                stream.write(wire.encode(wire.CASE, "", wire.pack_tree(tree)))
            stream.write(wire.encode(wire.END))
    except OSError:
        pass  # the child ended first; what it sent tells why


def _read(descriptor: int, frames: queue.Queue, ending: threading.Event) -> None:
    def put(item: object) -> bool:
        while not ending.is_set():
            try:
                frames.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    with open(descriptor, "rb") as stream:
        try:
            while (frame := wire.read_frame(stream.read, VALUE_LIMIT)) is not None:
                if not put(frame):
                    return
            put(None)
        except (wire.WireError, OSError) as error:
            put(error)


class _Capture:
    """What the submission prints, up to a limit."""

    def __init__(self, descriptor: int):
        self._descriptor = descriptor
        self._data = bytearray()
        self.overflow = threading.Event()

    def read(self) -> None:
        with open(self._descriptor, "rb", buffering=0) as stream:
            while piece := stream.read(65536):
                if len(self._data) <= PRINTED_LIMIT:
                    self._data += piece
                if len(self._data) > PRINTED_LIMIT:
                    self.overflow.set()  # read on, so that the child never blocks on its way out

    def text(self) -> str:
        return bytes(self._data[:PRINTED_LIMIT]).decode("utf-8", "replace")


class _Collector:
    """The state machine of the child's side of the conversation."""

    def __init__(self, task: Task):
        self._task = task
        self._notes: dict[str, str] = {}
        self._current: dict[str, Observation | Large] = {}
        self._bytes = 0
        self.ready = False
        self.loaded = False
        self.cases: list[dict[str, Observation | Large]] = []
        self.seconds: list[float] = []
        self.placeholders: tuple[int, ...] = ()
        self.failure: Failure | None = None

    @property
    def case(self) -> int | None:
        return len(self.cases) + 1 if self.loaded else None

    def collect(self, frames: queue.Queue, capture: _Capture) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            if capture.overflow.is_set():
                return self._fail("output", limit=str(PRINTED_LIMIT // 1024))
            left = deadline - time.monotonic()
            try:
                frame = frames.get(timeout=max(0.0, min(left, 0.05)))
            except queue.Empty:
                if left > 0:
                    continue
                if not self.ready:
                    return self._fail("grader", reason="the process did not become ready")
                return self._fail("timeout", seconds=f"{self._task.seconds:g}")
            if frame is None:
                return self._fail("ended")
            if not isinstance(frame, wire.Frame):
                return self._fail("tampered", reason=str(frame))
            if frame.kind == wire.READY and not self.ready:
                self.ready = True
                deadline = time.monotonic() + self._task.seconds
            elif not self.ready:
                return self._fail("tampered", reason="a frame before the first")
            elif self._take(frame):
                return None

    def _take(self, frame: wire.Frame) -> bool:
        """Take one frame; whether it was the last."""
        kind = frame.kind
        self._bytes += len(frame.data)
        if self._bytes > 4 * VALUE_LIMIT or len(self._current) > 1200 or len(self._notes) > 50:
            self._fail("tampered", reason="too much sent")
        elif kind == wire.NOTE:
            self._notes[frame.name[:40]] = frame.text
            if frame.name == "placeholders":
                numbers = frame.text.split()[:100]
                self.placeholders = tuple(int(n) for n in numbers if n.isdecimal() and len(n) < 7)
        elif kind == wire.FAILED:
            known = ("syntax", "load", "call", "missing", "arguments", "forbidden", "memory")
            failure = frame.name if frame.name in known else "tampered"
            self._fail(failure, **self._notes, limit=f"{self._task.memory / 2**30:g}")
        elif kind == wire.LOADED and not self.loaded:
            self.loaded = True
        elif kind == wire.CASE_DONE and self.loaded and frame.dtype is not None and not frame.shape:
            if len(self.cases) == len(self._task.cases):
                self._fail("tampered", reason="more cases than asked")
            else:
                self.cases.append(self._current)
                self.seconds.append(float(frame.array))
                self._current = {}
        elif kind == wire.DONE:
            if len(self.cases) != len(self._task.cases):
                self._fail("tampered", reason="fewer cases than asked")
            return True
        elif self.loaded and kind == wire.ARRAY and frame.dtype is not None:
            self._current[frame.name] = frame.array
        elif self.loaded and kind == wire.LARGE and frame.dtype is not None:
            self._current[frame.name] = Large(str(frame.dtype), frame.shape)
        elif self.loaded and kind == wire.TEXT:
            self._current[frame.name] = frame.text
        elif self.loaded and kind == wire.BAD:
            reason, _, detail = frame.text.partition("\n")
            self._current[frame.name] = Bad(reason, detail)
        else:
            self._fail("tampered", reason="a frame out of turn")
        return self.failure is not None

    def _fail(self, kind: str, **details: str) -> None:
        self.failure = Failure(kind, self.case, details)


def _ended(collector: _Collector, status: int, capture: _Capture) -> Failure:
    """The process ended without a last frame: by a signal, by itself, or before it was ready."""
    number = status & 0x7F
    if not collector.ready:
        reason = capture.text().strip().rpartition("\n")[2] or f"status {status}"
        return Failure("grader", None, {"reason": reason[:300]})
    if number and number != signal.SIGKILL:
        return Failure("died", collector.case, {"signal": _signal_name(number)})
    return Failure("exited", collector.case, {"code": str(status >> 8)})


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
