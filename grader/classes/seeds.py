"""The secret of a batch, which says which cases a student gets.

Cases follow from secret, student, exercise, round and, where attempts are counted, the attempt: never from what was
handed in, so that no file can look for cases that it likes.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError

# How many sets of cases an exercise has in one round; the HMAC says which one a student gets. Why not one per
# student: a set costs the oracle and every mistake once more (seconds for a Keras model, against 0.1 s for a
# submission), so that a class would wait for references ten times as long as for verdicts. What it costs: one
# in SLOTS classmates has the same cases, and could be handed a table of their values if somebody saw them. The
# inputs are never shown to a class, another round has other sets, and DIR is readable by its owner only.
SLOTS = 16
SECRET_BYTES = 32
# Of a seed: so many that nobody finds the seed by drawing cases until they begin with an input that leaked.
_SEED_BITS = 63


@dataclass(frozen=True)
class Seeds:
    """Draws seeds from a secret, which it never shows. `slots`: how many sets of cases an exercise has."""

    _secret: bytes
    slots: int = SLOTS

    def __repr__(self) -> str:
        return f"Seeds(slots={self.slots})"

    def of(self, student: str, topic: str, exercise: str, round_: int, attempt: int = 1) -> int:
        """The seed of a student's cases. No two attempts have one in common."""
        slot = self._mac("slot", student, topic, exercise, round_) % self.slots
        return self.of_slot(slot, topic, exercise, round_, attempt)

    def of_slot(self, slot: int, topic: str, exercise: str, round_: int, attempt: int = 1) -> int:
        """The seed of one of the sets of cases that an exercise has for an attempt."""
        return self._mac("seed", topic, exercise, round_, slot, attempt) % 2**_SEED_BITS

    def common(self, topic: str, exercise: str, round_: int) -> int:
        """The seed of cases that nobody is graded on: on them wrong values of students are compared."""
        return self._mac("common", topic, exercise, round_) % 2**_SEED_BITS

    def lot(self, *parts: object) -> int:
        """A number of 64 bits by which something is drawn, which nobody without the secret foresees."""
        return self._mac("lot", *parts)

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
