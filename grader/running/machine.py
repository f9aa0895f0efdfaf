"""What this machine has: a GPU that TensorFlow can use, and how strongly submissions are confined."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.running import trials
from grader.running.launch import environment
from grader.running.runner import Runners
from grader.running.task import PRINTED_LIMIT, Case, FailureKind, Run, Task, Tier

PROBE_SECONDS = 120
# What `tried` tries: in the process itself; printing too much; and all of the first from a second thread.
TRIED = (*trials.TRIALS, "output", "threads")
_PROBE = """
import tensorflow as tf
for gpu in tf.config.list_physical_devices("GPU"):
    details = tf.config.experimental.get_device_details(gpu)
    print(details.get("device_name", gpu.name))
"""


@dataclass(frozen=True)
class Gpus:
    """`hardware`: a driver or device file is there; `names`: what TensorFlow can use; `error`: why not."""

    hardware: bool
    names: tuple[str, ...]
    error: str = ""


def sandbox_tier(started: Runners | None = None, flavour: str = "numpy") -> Tier:
    """How strongly a submission is confined here, found by trying in a process like a submission's.

    `started`: processes that go on living; else there are some for this alone.
    """
    source = b"def nothing():\n    return 0\n"
    task = Task(source, "nothing.py", "nothing", ("result",), frozenset(), (), 30, flavour)
    if started is not None:
        return started.run(task).tier
    with Runners() as runners:
        return runners.run(task).tier


def tried(
    runners: Runners, flavour: str, device: str = "cpu", without: frozenset[str] = frozenset()
) -> dict[str, bool]:
    """Of each of `TRIED` whether it is refused, found by handing in submissions that try it.

    Empty where nothing is known of the system: macOS, Windows.
    """
    if sys.platform != "linux":
        return {}

    def run(source: bytes, function: str, outputs: tuple[str, ...]) -> Run:
        cases = (Case({}, {}, 0),)
        nothing: frozenset[str] = frozenset()
        return runners.run(
            Task(
                source, "trials.py", function, outputs, nothing, cases, 60, flavour, device, None, without
            )
        )  # fmt: skip

    names = (*trials.TRIALS, "threads")
    acts = run(Path(trials.__file__).read_bytes(), "try_all", names)
    seen = acts.cases[0] if acts.cases else {}
    enough, too_much = (
        run(
            b"def f():\n    print('x' * %d, end='')\n    return 0\n" % size, "f", ("result",)
        ).failure
        for size in (PRINTED_LIMIT, PRINTED_LIMIT + 1)
    )
    counted = enough is None and too_much is not None and too_much.kind == FailureKind.OUTPUT
    found = {name: seen.get(name) is not None and bool(seen[name]) for name in names}
    return {name: {**found, "output": counted}[name] for name in TRIED}


def find_gpus() -> Gpus:
    """GPUs that TensorFlow can use. Asks TensorFlow (seconds) only where there may be one."""
    devices = glob.glob("/dev/nvidia[0-9]*") + glob.glob("/dev/dxg")
    if not devices and shutil.which("nvidia-smi") is None:
        return Gpus(False, ())
    try:
        done = subprocess.run(
            [sys.executable, "-c", _PROBE],
            env={**os.environ, **environment("gpu")},
            capture_output=True,
            text=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Gpus(True, (), str(error))
    names = tuple(line.strip() for line in done.stdout.splitlines() if line.strip())
    last = done.stderr.strip().rpartition("\n")[2]
    return Gpus(True, names, "" if names else last)
