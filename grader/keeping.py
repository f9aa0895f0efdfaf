"""What comes before a file is written anew: whether it can be, and keeping what stood in a learner's."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from grader.errors import UserError
from grader.reading import NotPlainError, check_target, read_plain

KEPT_LIMIT = 64 * 2**20  # bytes of a file that is kept
FOLDER, STUBS = "replaced", "stubs"  # in the state folder


def writable(path: Path) -> None:
    """Raises `UserError` where `path`, which somebody has named, is something that no file can be written to."""
    try:
        check_target(path)
    except NotPlainError as error:
        raise UserError("target-not-plain", path=str(path), kind=error.kind) from None


def replace_file(path: Path, data: bytes) -> None:
    """Write a file in one step, so that nobody reads half of it; others may not read it. Raises `OSError`."""
    import tempfile  # takes longer to load than most commands, which write nothing, take to start

    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


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


def kept_copies(state: Path, topic: str, name: str) -> list[Path]:
    """What `keep_copy` has kept of a submission, the last one first. Raises `OSError`."""
    copies = (state / FOLDER / topic).glob(f"{name}.*.py")
    return sorted(copies, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def digest(stub: bytes) -> bytes:
    """By which a stub is known again."""
    return hashlib.sha256(stub).hexdigest().encode()


def keep_stub(state: Path, topic: str, name: str, stub: bytes) -> None:
    """Remember what was built, so that it is known again after its exercise has changed. Raises `OSError`."""
    if known_stub(state, topic, name) != digest(stub):
        replace_file(_known(state, topic, name), digest(stub))


def known_stub(state: Path, topic: str, name: str) -> bytes:
    """The digest of the stub that was built last; nothing where none was. Raises `OSError`."""
    path = _known(state, topic, name)
    return read_plain(path, KEPT_LIMIT) if path.is_file() else b""


def _known(state: Path, topic: str, name: str) -> Path:
    return state / STUBS / topic / f"{name}.sha256"
