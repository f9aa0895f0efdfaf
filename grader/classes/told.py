"""What an instructor chooses of a batch, as words of the command. Imports nothing else, so that it costs no start."""

from __future__ import annotations

from enum import StrEnum


class Feedback(StrEnum):
    """How much a student is told: what is in `classes.feedback` only, or everything that an instructor reads."""

    GUARDED = "guarded"
    FULL = "full"


class Several(StrEnum):
    """Which of several hand-ins of one student and exercise counts."""

    REFUSE = "refuse"
    NEWEST = "newest"
    BEST = "best"


class Lms(StrEnum):
    """Whose columns a gradebook has, besides the usual one."""

    CANVAS = "canvas"
    MOODLE = "moodle"
    GRADESCOPE = "gradescope"
