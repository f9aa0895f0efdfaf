"""The process that imports NumPy (or TensorFlow) once and forks one child per submission.

Started as `python -I -S -c BOOTSTRAP ROOT FLAVOUR MODE PATHS…`; never sees an expected value, an answer or a
seed. MODE "zygote" obeys one-byte orders on descriptor 0 (a socket): "f" and three descriptors fork a
child, "w" and a pid reap it. MODE "single-cpu" or "single-gpu" is itself the child of one submission,
on descriptors 0, 1, 2, where fork is missing or unsafe.
"""

from __future__ import annotations

import array
import gc
import importlib
import os
import socket
import struct
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

# Run before any other import of ours: ROOT is only importable until everything is loaded.
BOOTSTRAP = (
    "import sys; sys.path[:0] = [sys.argv[1]]; from grader.running.zygote import main; main()"
)
HELLO = b"ready\n"
_PID = struct.Struct("<q")
# Runs the one submission whose frames come on the first descriptor, answers on the second and ends the process.
_Serve = Callable[[int, int], None]


def main() -> None:
    root, flavour, mode, *paths = sys.argv[1:]
    sys.path.extend(paths)
    load(flavour, "gpu" if mode == "single-gpu" else "cpu")
    from grader.running import child, sandbox

    prepared = sandbox.prepare(flavour)

    def serve(receive: int, send: int) -> None:
        child.serve(receive, send, prepared)

    _forget(root)
    if flavour == "numpy":
        # What an exercise in NumPy may not use is really not there.
        sys.path[:] = [path for path in sys.path if path not in paths]
    if mode.startswith("single"):
        _single(serve)
    else:
        _zygote(serve)


def _forget(root: str) -> None:
    """Leave no way to the engine's other modules or to where the course is."""
    sys.path.remove(root)
    sys.argv[:] = sys.orig_argv[:] = [""]
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "grader" and hasattr(module, "__path__"):
            module.__path__ = []


def load(flavour: str, device: str = "cpu") -> None:
    """Import what submissions of this flavour need. Runs no operation, starts no thread."""
    for part in ("fft", "linalg", "random"):
        importlib.import_module(f"numpy.{part}")
    if flavour == "tensorflow":
        set_up_keras(device)


def set_up_keras(device: str) -> None:
    """The settings under which every number is computed, here and for the reference."""
    with _quiet(), _keeping():
        # Not by `grader.untyped`, which would stand beside every submission.
        keras: Any = importlib.import_module("keras")
        tf: Any = importlib.import_module("tensorflow")
    if device == "gpu":
        _set_up_gpu(tf)
    keras.config.set_floatx("float64" if device == "cpu" else "float32")
    keras.config.set_image_data_format("channels_last")
    keras.config.disable_interactive_logging()
    tf.config.experimental.enable_op_determinism()
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf.get_logger().setLevel("ERROR")


@contextmanager
def _quiet() -> Generator[None]:
    """TensorFlow's C++ part reports on descriptor 2 that there is no GPU; not what was asked."""
    kept = os.dup(2)
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        sys.stderr.flush()
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)


@contextmanager
def _keeping() -> Generator[None]:
    """Look for no garbage in what is imported here, now or later: it stays, and a fifth of the time would go into looking."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _set_up_gpu(tf: Any) -> None:
    tf.config.experimental.enable_tensor_float_32_execution(False)
    for gpu in tf.config.list_physical_devices("GPU"):
        tf.config.experimental.set_memory_growth(gpu, True)


def _single(serve: _Serve) -> None:
    """Be the child: frames come on 0 and go where 1 pointed; what is printed goes where 2 points."""
    if os.name == "nt":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    receive, send = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    serve(receive, send)


def _zygote(serve: _Serve) -> None:
    control = socket.socket(fileno=os.dup(0))
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)  # the child's standard input
    os.close(nothing)
    children: set[int] = set()
    gc.freeze()  # a child that looked through all of this would copy it
    control.sendall(HELLO)
    while True:
        order, descriptors = _receive(control)
        if not order:
            break
        if order[:1] == b"w":
            (pid,) = _PID.unpack(order[1:])
            _, status = os.waitpid(pid, 0)
            children.discard(pid)
            control.sendall(_PID.pack(status))
            continue
        if _threads() != 1:
            control.sendall(_PID.pack(-1))
            break
        pid = os.fork()
        if pid == 0:
            control.close()
            _become_child(serve, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        children.add(pid)
        control.sendall(_PID.pack(pid))
    for pid in children:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
    os._exit(0)


def _become_child(serve: _Serve, receive: int, send: int, printed: int) -> None:
    try:
        os.setsid()
        os.dup2(printed, 1)
        os.dup2(printed, 2)
        os.close(printed)
        serve(receive, send)
    finally:
        os._exit(4)


def _receive(control: socket.socket) -> tuple[bytes, list[int]]:
    size = array.array("i").itemsize
    order, ancillary, _, _ = control.recvmsg(1 + _PID.size, socket.CMSG_SPACE(3 * size))
    descriptors = array.array("i")
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            descriptors.frombytes(data[: len(data) - len(data) % size])
    return order, list(descriptors)


def _threads() -> int:
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        import threading

        return threading.active_count()
