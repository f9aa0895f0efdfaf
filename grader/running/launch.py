"""Starts the processes that run submissions. Imports no NumPy, so that a zygote starts while the grader loads."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import socket
import subprocess
import sys
import sysconfig
import threading
from pathlib import Path

from grader.running.zygote import BOOTSTRAP

ROOT = Path(__file__).resolve().parents[2]


def can_fork() -> bool:
    """Whether a zygote may be used: fork exists and is safe (not Windows, not macOS)."""
    return hasattr(os, "fork") and sys.platform == "linux" and not os.environ.get("GRADE_NO_FORK")


def usable_cores() -> set[int]:
    """The numbers of the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


class Zygote:
    """A process that imports what one flavour needs and then forks a child per order."""

    def __init__(self, flavour: str):
        self.control, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            command(flavour, "zygote"),
            stdin=theirs.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            cwd=os.path.dirname(sys.executable) or None,
            start_new_session=True,
        )
        theirs.close()
        self.greeted = False
        self.talking = threading.Lock()  # an order and its answer at a time

    def close(self) -> None:
        """End it; it kills and reaps its children when its socket closes."""
        with contextlib.suppress(OSError):
            self.control.shutdown(socket.SHUT_RDWR)  # whoever waits for an answer hears it
        self.control.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def start_zygotes(flavours: set[str]) -> dict[str, Zygote]:
    """A zygote per flavour, already importing. Give them to `Runners`, which ends them."""
    return {flavour: Zygote(flavour) for flavour in sorted(flavours)}


def command(flavour: str, mode: str) -> list[str]:
    """The command line of a submission's process, with the folders it may import from."""
    if flavour == "numpy":
        found = importlib.util.find_spec("numpy")
        if found is None or found.origin is None:
            raise ModuleNotFoundError("numpy", name="numpy")
        paths = [str(Path(found.origin).parents[1])]
    else:
        site = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        own = {str(ROOT), "", os.getcwd(), *sysconfig.get_paths().values()} - site
        paths = [
            p for p in sys.path if p not in own and os.path.isdir(p) and "lib-dynload" not in p
        ]
    options = ["-I", "-S", "-B", "-X", "utf8"]
    return [sys.executable, *options, "-c", BOOTSTRAP, str(ROOT), flavour, mode, *paths]


def environment(device: str = "cpu") -> dict[str, str]:
    """The whole environment of a submission's process: no secrets, one thread, CPU unless asked."""
    settings = {
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        # One for each thread, as many as a machine has cores, would reserve more address space than a submission gets.
        "MALLOC_ARENA_MAX": "2",
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
