"""What this machine has: a GPU that TensorFlow can use, and how strongly submissions are confined."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from grader.running.launch import environment
from grader.running.runner import Runners
from grader.running.task import Task, Tier

PROBE_SECONDS = 120
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


def sandbox_tier() -> Tier:
    """How strongly a submission is confined here, found by trying in a process like a submission's."""
    source = b"def nothing():\n    return 0\n"
    task = Task(source, "nothing.py", "nothing", ("result",), frozenset(), (), 30, "numpy")
    with Runners() as runners:
        return runners.run(task).tier


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
