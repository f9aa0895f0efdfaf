"""Keeps references between commands: a file for each part of one exercise, seed and device.

A file holds the digest of all that its numbers depend on and a checksum of itself; one that is damaged,
torn or of another digest counts as absent. Writing replaces the file in one step.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from functools import cache as once
from pathlib import Path
from typing import Any

import numpy as np

from grader.format.exercise import Exercise
from grader.keeping import replace_file
from grader.reading import read_plain
from grader.running import wire
from grader.trust import user_folder

_MAGIC = b"grade reference 2\n"
_MOST = 2**30  # bytes of a reference
_PACKAGES = ("keras", "tensorflow")
STATE = ".grade"
# The floors that make a reference: a change of them makes a new one.
MAKERS = ("format", "running", "judging")


def state_folder(root: Path) -> Path:
    """Where this machine keeps cache and progress of the course at `root`: inside it if that can be written."""
    own = root / STATE
    if os.access(own if own.exists() else root, os.W_OK):
        return own
    return user_folder() / hashlib.sha256(str(root).encode()).hexdigest()[:16]


def cache_path(folder: Path, exercise: Exercise, seed: int, device: str, part: str = "") -> Path:
    name = "-".join(filter(None, (exercise.name, str(seed), device, part)))
    return folder / "cache" / exercise.topic / f"{name}.ref"


def digest_of(exercise: Exercise, seed: int, device: str) -> bytes:
    """Of everything that a reference's numbers depend on."""
    state = hashlib.sha256()
    dtype = "float64" if device == "cpu" else "float32"
    for part in (exercise.key, exercise.source, seed, dtype, device, sorted(versions().items())):
        state.update(repr(part).encode() + b"\0")
    state.update(digest_of_engine(*MAKERS).encode())
    return state.digest()


def read_reference(path: Path, digest: bytes) -> Any:
    """The tree stored under `digest`, or None where there is no whole, undamaged one; who stored it knows its type."""
    try:
        data = read_plain(path, _MOST)
    except OSError:
        return None
    head = len(_MAGIC) + 64
    if not data.startswith(_MAGIC) or data[len(_MAGIC) : len(_MAGIC) + 32] != digest:
        return None
    if hashlib.sha256(data[head:]).digest() != data[head - 32 : head]:
        return None
    try:
        return wire.unpack_tree(data[head:])
    except wire.WireError:
        return None


def write_reference(path: Path, digest: bytes, tree: object) -> None:
    """Store `tree`. A folder that cannot be written only costs the next command its time."""
    payload = wire.pack_tree(tree)
    with contextlib.suppress(OSError):
        replace_file(path, _MAGIC + digest + hashlib.sha256(payload).digest() + payload)


@once
def versions() -> dict[str, str]:
    """Installed versions, read from the names of their metadata folders: nothing is imported for it."""
    found = {"python": "{}.{}.{}".format(*sys.version_info[:3]), "numpy": np.__version__}
    for place in sys.path:
        try:
            names = os.listdir(place or ".")
        except OSError:
            continue
        for name in names:
            package, _, rest = name.partition("-")
            if package in _PACKAGES and rest.endswith(".dist-info"):
                found.setdefault(package, rest.removesuffix(".dist-info"))
    for package in _PACKAGES:
        if package not in found:
            import importlib.metadata

            try:
                found[package] = importlib.metadata.version(package)
            except importlib.metadata.PackageNotFoundError:
                found[package] = ""
    return found


@once
def digest_of_engine(*parts: str) -> str:
    """Of the engine's modules in `parts` (folders or files inside the package), as of when it is first asked."""
    package = Path(__file__).resolve().parents[1]
    state = hashlib.sha256()
    for part in parts:
        place = package / part
        for file in [place] if place.suffix else sorted(place.glob("*.py")):
            state.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return state.hexdigest()
