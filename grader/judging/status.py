"""What may become of a submission. Imports nothing, so that a list of statuses costs no start."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What became of a submission; a key of the messages."""

    PASSED = "passed"
    WRONG = "wrong"
    UNFINISHED = "unfinished"
    FORBIDDEN = "forbidden"
    CRASHED = "crashed"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    REFUSED = "refused"
    GRADER_ERROR = "grader-error"
