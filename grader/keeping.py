"""Keeps what stood in a learner's file before it is written anew. Imports nothing."""

from __future__ import annotations

import time
from pathlib import Path

FOLDER = "replaced"  # in the state folder


def keep_copy(state: Path, topic: str, name: str, data: bytes) -> Path:
    """A copy of a submission under a name that is not taken, such as replaced/lstm/lstm_step.20250131-201500.py.

    Raises `OSError`.
    """
    folder = state / FOLDER / topic
    folder.mkdir(parents=True, exist_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    path, number = folder / f"{name}.{stamp}.py", 1
    while path.exists():
        number += 1
        path = folder / f"{name}.{stamp}-{number}.py"
    with path.open("xb") as file:  # nothing that is kept is ever overwritten
        file.write(data)
    return path
