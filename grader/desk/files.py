"""The file of an exercise as the browser edits it. What somebody else has written meanwhile is never written over.

A text goes with the stamp of the bytes that it was read from; it is saved only where these are still there.
"""

from __future__ import annotations

import hashlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.format.course import Course, stub_of
from grader.judging.grading import read_submission
from grader.keeping import keep_copy, replace_file, writable
from grader.running.task import SOURCE_LIMIT, Failure, FailureKind

MISSING = "none"  # the stamp where there is no file
Pair = tuple[str, str]
_saving = threading.Lock()


@dataclass(frozen=True)
class OwnFile:
    """What is in a learner's file, lines ending in \\n. `failure` says why nothing could be read."""

    text: str
    stamp: str
    failure: Failure | None = None
    windows: bool = False  # whether its lines end in \\r\\n


@dataclass(frozen=True)
class Saved:
    """What became of a text: `stamp` of what is in the file now.

    Where that was written by somebody else in between, `other` is it, and the text is `kept` in a file of its own;
    where the learner wanted the text nevertheless, `kept` is what stood there.
    """

    stamp: str
    other: OwnFile | None = None
    kept: Path | None = None


def read_own(course: Course, pair: Pair) -> OwnFile:
    """The learner's file; where there is none, its text before the first edit. Raises `FormatError`."""
    data = read_submission(course.submission(*pair))
    if isinstance(data, Failure):
        if data.kind == FailureKind.NO_FILE:
            return OwnFile(stub_of(course.load(*pair)), MISSING)
        return OwnFile("", MISSING, data)
    return _decoded(data)


def save(
    course: Course, state: Path, pair: Pair, text: str, base: str, over: bool = False
) -> Saved:
    """Write `text`, which was made from what had the stamp `base`. Raises `UserError`.

    `over`: what stands there now, and has the stamp `base`, is kept in a file of its own. `state` is the state folder.
    """
    path = course.submission(*pair)
    writable(path)
    with _saving:
        before = read_own(course, pair)
        if before.failure is not None:
            raise UserError("file-unreadable", path=str(path), reason=before.failure.kind)
        data = (text.replace("\n", "\r\n") if before.windows else text).encode("utf-8")
        if len(data) > SOURCE_LIMIT:
            reason = f"> {SOURCE_LIMIT // 1024} KiB"
            raise UserError("cannot-write", path=str(path), reason=reason)
        if text == before.text:
            return Saved(before.stamp)
        try:
            if before.stamp != base:
                return Saved(before.stamp, before, keep_copy(state, *pair, data))
            kept = None
            if over and before.stamp != MISSING:
                kept = keep_copy(state, *pair, before.text.encode("utf-8"))
            _write(path.resolve(), data)
        except OSError as error:
            reason = error.strerror or str(error)
            raise UserError("cannot-write", path=str(path), reason=reason) from None
    return Saved(_stamp(data), None, kept)


def _write(path: Path, data: bytes) -> None:
    """In one step; who may read it stays as it was."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    replace_file(path, data)
    os.chmod(path, mode)


def _decoded(data: bytes) -> OwnFile:
    stamp = _stamp(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return OwnFile("", stamp, Failure(FailureKind.ENCODING))
    return OwnFile(text.replace("\r\n", "\n"), stamp, None, "\r\n" in text)


def _stamp(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
