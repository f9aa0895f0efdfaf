"""The folder of a batch: one writer at a time, and a secret that says which cases a student gets.

Cases follow from secret, student, exercise and round: never from what was handed in, so that handing in again
brings no other cases. Knows nothing of results.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError

# An exercise has so many sets of cases a round, and the HMAC says which one a student gets. Why not one per
# student: a set costs the oracle and every mistake once more (seconds for a Keras model, against 0.1 s for a
# submission), so that a class would wait for references ten times as long as for verdicts. What it costs: one
# in SLOTS classmates has the same cases, and could be handed a table of their values if somebody saw them. The
# inputs are never shown to a class, another round has other sets, and DIR is readable by its owner only.
SLOTS = 16
SECRET_BYTES = 32


@dataclass(frozen=True)
class Seeds:
    """Draws seeds from a secret, which it never shows. `slots`: how many sets of cases an exercise has."""

    _secret: bytes
    slots: int = SLOTS

    def __repr__(self) -> str:
        return f"Seeds(slots={self.slots})"

    def of(self, student: str, topic: str, exercise: str, round_: int) -> int:
        """The seed of a student's cases."""
        slot = self._mac("slot", student, topic, exercise, round_) % self.slots
        return self._mac("seed", topic, exercise, round_, slot) % 2**32

    def common(self, topic: str, exercise: str, round_: int) -> int:
        """The seed of cases that nobody is graded on: on them wrong values of students are compared."""
        return self._mac("common", topic, exercise, round_) % 2**32

    def _mac(self, *parts: object) -> int:
        message = json.dumps(parts, ensure_ascii=True).encode()
        return int.from_bytes(hmac.digest(self._secret, message, "sha256")[:8])


def read_secret(folder: Path) -> bytes:
    """The secret of this folder, made when first needed. Only its owner can read it. Raises `UserError`."""
    path = folder / "secret"
    try:
        if not path.exists():
            temporary = folder / "secret.new"
            temporary.unlink(missing_ok=True)
            descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "wb") as file:
                file.write(secrets.token_bytes(SECRET_BYTES))
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        secret = path.read_bytes()
    except OSError as error:
        raise UserError("cannot-write", path=str(path), reason=error.strerror or "") from None
    if len(secret) != SECRET_BYTES:
        raise UserError("batch-secret", path=str(path))
    return secret


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold `folder` (made if need be) alone. Raises `UserError` where another process does.

    The lock is SQLite's on a file of its own: it ends with the process, however that ends, on every system.
    """
    holder = folder / "pid"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = sqlite3.connect(folder / "lock.sqlite", isolation_level=None, timeout=0)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError("cannot-write", path=str(folder), reason=reason) from None
    with contextlib.closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise UserError("cannot-write", path=str(folder), reason=str(error)) from None
            pid = holder.read_text(encoding="ascii") if holder.exists() else "?"
            raise UserError("batch-locked", path=str(folder), pid=pid) from None
        try:
            holder.write_text(str(os.getpid()), encoding="ascii")
            yield
        finally:
            holder.unlink(missing_ok=True)
