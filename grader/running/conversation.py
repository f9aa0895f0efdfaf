"""Talks with one submission's process: sends the task, takes frames under strict limits, holds the deadline.

Nothing that comes back is trusted, unpickled or evaluated. Knows nothing of how the process was started.
"""

from __future__ import annotations

import queue
import signal
import threading
import time
from collections.abc import Callable, Iterator

import numpy as np

from grader.running import wire
from grader.running.inside import MOST_LINES
from grader.running.outside import Outside
from grader.running.task import (
    CLAIMED,
    NOTES,
    PRINTED_LIMIT,
    SPACE,
    THREADS_LIMIT,
    VALUE_LIMIT,
    VALUES_LIMIT,
    Failure,
    FailureKind,
    Large,
    Run,
    SentCase,
    SentTask,
    Task,
    Tier,
)
from grader.running.values import Bad, Observation, Reason

# A frame, why there was none, or None at the end.
_Frames = queue.Queue[wire.Frame | Exception | None]

_KILLED = 9  # SIGKILL, which Windows does not name: how every run is ended, so it tells nothing
MAX_FRAMES = 1200  # of one case: values, and what is said of them
SAID_LIMIT = 2**20  # bytes of what is no value
MOST_MODELS = 20  # of one case, whose layers count
START_SECONDS = (
    120.0  # to import TensorFlow on a slow machine; nothing of the learner's has run yet
)
MOST_TIMES = 4  # of its limit, for a submission that cores are taken from
PRINTED_SECONDS = 10.0  # in which what is still in the pipe is read


def converse(
    task: Task,
    write: int,
    read: int,
    printed: int,
    end: Callable[[], int],
    outside: Outside,
) -> Run:
    """Send the task, collect frames until the last one, the deadline or a limit; then end the process.

    What it waited for a core that others had does not count against it.
    """
    frames: _Frames = queue.Queue(maxsize=256)
    capture = _Capture(printed)
    ending = threading.Event()
    threads = [
        threading.Thread(target=_write, args=(write, task), daemon=True),
        threading.Thread(target=_read, args=(read, task, frames, ending), daemon=True),
    ]
    for thread in (*threads, capture.thread):
        thread.start()
    collector = _Collector(task)
    try:
        collector.collect(frames, capture, outside)
    except Exception as error:
        # A frame that nobody thought of must not stop a class's grading.
        collector.failure = Failure(
            FailureKind.TAMPERED, collector.case, {"reason": type(error).__name__}
        )
    finally:
        ending.set()
        status = end()
        for thread in threads:
            thread.join(1.0)
        capture.finish()
    if collector.ended:
        collector.failure = _ended(collector, status, capture)
    if collector.ready and capture.overflow.is_set():
        # Whatever else was heard by then: how far it came before that was seen is chance.
        limit = {"limit": str(PRINTED_LIMIT // 1024)}
        failure = Failure(FailureKind.OUTPUT, None, limit)
        return Run(failure=failure, printed=capture.text(), tier=collector.tier)
    return Run(
        cases=tuple(collector.cases),
        inside=tuple(collector.inside),
        seconds=tuple(collector.seconds),
        failure=collector.failure,
        placeholders=collector.placeholders,
        printed=capture.text(),
        tier=collector.tier,
    )


def _write(descriptor: int, task: Task) -> None:
    sent = SentTask(
        source=task.source,
        filename=task.filename,
        function=task.function,
        outputs=list(task.outputs),
        allowed=sorted(task.allowed),
        memory=task.memory,
        space=SPACE[task.flavour],
        cpu=int(4 * task.seconds) + 5,
        without=sorted(task.without),
        value_limit=VALUE_LIMIT,
        values_limit=VALUES_LIMIT,
    )
    try:
        with open(descriptor, "wb") as stream:
            stream.write(wire.encode(wire.TASK, "", wire.pack_tree(sent)))
            for case in task.cases:
                due = SentCase(arguments=case.arguments, probes=case.probes, seed=case.seed)
                stream.write(wire.encode(wire.CASE, "", wire.pack_tree(due)))
            stream.write(wire.encode(wire.END))
    except OSError:
        pass  # the child ended first; what it sent tells why


def _read(descriptor: int, task: Task, frames: _Frames, ending: threading.Event) -> None:
    def put(item: wire.Frame | Exception | None) -> bool:
        while not ending.is_set():
            try:
                frames.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    with open(descriptor, "rb") as stream:
        try:
            for frame in _frames(stream.read, len(task.cases)):
                if not put(frame):
                    return
            put(None)
        except Exception as error:  # nobody would hear of it, and wait
            put(error)


def _frames(read: Callable[[int], bytes], cases: int) -> Iterator[wire.Frame]:
    """The frames of a run of so many cases. Raises `WireError` before too much of anything is read."""
    left = VALUES_LIMIT + SAID_LIMIT
    for _ in range(MAX_FRAMES * (cases + 1)):
        frame = wire.read_frame(read, min(left, VALUE_LIMIT), wire.TEXT_BYTES)
        if frame is None:
            return
        left -= len(frame.data)
        yield frame
    raise wire.WireError("too many frames")


class _Capture:
    """What the submission prints, up to a limit."""

    def __init__(self, descriptor: int):
        self._descriptor = descriptor
        self._data = bytearray()
        self.overflow = threading.Event()
        self.thread = threading.Thread(target=self._read, daemon=True)

    def finish(self) -> None:
        """Read to the end, now that the process has ended: what it printed decides, not who was read first.

        A process of its own, which the reduced tier does not prevent, could hold the end back for ever.
        """
        self.thread.join(PRINTED_SECONDS)

    def _read(self) -> None:
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
        self.ready = False
        self.ended = False  # without a last frame
        self.tier = Tier.REDUCED
        self.loaded = False
        self.cases: list[dict[str, Observation | Large]] = []
        self.inside: list[dict[str, tuple[str, ...]]] = []
        self._inside: dict[str, tuple[str, ...]] = {}
        self.seconds: list[float] = []
        self.placeholders: tuple[int, ...] = ()
        self.failure: Failure | None = None

    @property
    def case(self) -> int | None:
        return min(len(self.cases) + 1, len(self._task.cases)) if self.loaded else None

    def collect(self, frames: _Frames, capture: _Capture, outside: Outside) -> None:
        deadline = time.monotonic() + START_SECONDS
        waited = 0.0  # for a core, until it was ready
        while True:
            # Only when it is ready: the first frame, sent before anything is printed, says how it is confined.
            if self.ready and capture.overflow.is_set():
                return None  # `converse` says it
            if self.ready and outside.threads() > THREADS_LIMIT:
                return self._fail(FailureKind.THREADS, limit=str(THREADS_LIMIT))
            left = deadline - time.monotonic()
            if left <= 0 and self.ready:
                left += min(outside.waited() - waited, (MOST_TIMES - 1) * self._task.seconds)
            if left <= 0 and self.ready:  # however busily it goes on sending
                return self._fail(FailureKind.TIMEOUT, seconds=f"{self._task.seconds:g}")
            try:
                frame = frames.get(timeout=max(0.0, min(left, 0.05)))
            except queue.Empty:
                if left > 0:
                    continue
                if not self.ready:
                    return self._fail(FailureKind.GRADER, reason="the process did not become ready")
                continue
            if frame is None:
                self.ended = True
                return None
            if not isinstance(frame, wire.Frame):
                return self._fail(FailureKind.TAMPERED, reason=str(frame))
            if frame.kind == wire.READY and not self.ready:
                self.ready = True
                self.tier = Tier.FULL if frame.name == Tier.FULL else Tier.REDUCED
                deadline = time.monotonic() + self._task.seconds
                waited = outside.waited()
            elif not self.ready:
                return self._fail(FailureKind.TAMPERED, reason="a frame before the first")
            elif self._take(frame):
                return None

    def _take(self, frame: wire.Frame) -> bool:
        """Take one frame; whether it was the last."""
        kind = frame.kind
        if kind == wire.NOTE:
            self._note(frame.name, frame.text)
        elif kind == wire.FAILED:
            claimed = next((kind for kind in CLAIMED if kind == frame.name), FailureKind.TAMPERED)
            details = {**self._notes, "limit": f"{self._task.memory / 2**30:g}"}
            self.failure = Failure(claimed, self.case, details)
        elif kind == wire.LOADED and not self.loaded:
            self.loaded = True
        elif (
            kind == wire.CASE_DONE and self.loaded and frame.dtype == np.float64 and not frame.shape
        ):
            if len(self.cases) == len(self._task.cases):
                self._fail(FailureKind.TAMPERED, reason="more cases than asked")
            else:
                self.cases.append(self._current)
                seconds = float(frame.array)  # a claim, like all of it
                self.seconds.append(seconds if 0 <= seconds <= self._task.seconds else 0.0)
                self._current = {}
                self.inside.append(self._inside)
                self._inside = {}
        elif kind == wire.DONE:
            if len(self.cases) != len(self._task.cases):
                self._fail(FailureKind.TAMPERED, reason="fewer cases than asked")
            return True
        elif self.loaded and kind == wire.ARRAY and frame.dtype is not None:
            self._current[frame.name] = frame.array
        elif self.loaded and kind == wire.LARGE and frame.dtype is not None:
            self._current[frame.name] = Large(str(frame.dtype), frame.shape)
        elif self.loaded and kind == wire.TEXT:
            self._current[frame.name] = frame.text
        elif self.loaded and kind == wire.INSIDE:
            lines = self._inside.get(frame.name, ())
            if len(self._inside) <= MOST_MODELS and len(lines) < MOST_LINES:
                self._inside[frame.name] = (*lines, frame.text)
        elif self.loaded and kind == wire.BAD:
            reason, _, detail = frame.text.partition("\n")  # another reason: `converse` hears it
            self._current[frame.name] = Bad(Reason(reason), detail)
        else:
            self._fail(FailureKind.TAMPERED, reason="a frame out of turn")
        return self.failure is not None

    def _note(self, name: str, text: str) -> None:
        if name == "placeholders":
            self.placeholders = tuple(map(int, filter(_is_line, text.split()[:100])))
        elif name not in NOTES:
            self._fail(FailureKind.TAMPERED, reason="a note of another name")
        elif name != "line" or _is_line(text):
            self._notes[name] = text

    def _fail(self, kind: FailureKind, **details: str) -> None:
        self.failure = Failure(kind, self.case, details)


def _is_line(text: str) -> bool:
    """Whether it is the number of a line."""
    return text.isascii() and text.isdecimal() and len(text) < 7 and int(text) > 0


def _ended(collector: _Collector, status: int, capture: _Capture) -> Failure:
    """The process ended without a last frame: by a signal, by itself, or before it was ready."""
    number = status & 0x7F
    if not collector.ready:
        reason = capture.text().strip().rpartition("\n")[2] or f"status {status}"
        return Failure(FailureKind.GRADER, None, {"reason": reason[:300]})
    if number and number != _KILLED:
        return Failure(FailureKind.DIED, collector.case, {"signal": _signal_name(number)})
    return Failure(FailureKind.EXITED, collector.case, {"code": str(status >> 8)})


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
