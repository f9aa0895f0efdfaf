"""The picture of `grade show`, drawn by that command in a process apart: matplotlib and Keras stay out of the server."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from grader.format.course import Course

_LONGEST_SECONDS = 300
_drawing = threading.Lock()  # one at a time


def can_draw() -> bool:
    """Whether matplotlib is there, which not everybody has."""
    return importlib.util.find_spec("matplotlib") is not None


def picture(course: Course, key: str, language: str) -> bytes | None:
    """A PNG of what the learner's file returns beside the right values; None where there is nothing to draw."""
    with _drawing, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.png"
        words = ["show", key, "--out", str(path), "--root", str(course.root), "--lang", language]
        try:
            subprocess.run(
                [sys.executable, "-m", "grader", *words], check=True, capture_output=True,
                stdin=subprocess.DEVNULL, timeout=_LONGEST_SECONDS,
            )  # fmt: skip
            return path.read_bytes()
        except (OSError, subprocess.SubprocessError):
            return None
