"""How much a student may be told: an instructor's choice. Imports nothing else, so that the command costs no start."""

from __future__ import annotations

from enum import StrEnum


class Feedback(StrEnum):
    """How much a student is told: what is in `classes.feedback` only, or everything that an instructor reads."""

    GUARDED = "guarded"
    FULL = "full"
