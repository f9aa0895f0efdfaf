"""What a report tells apart by colour and sign: results that an instructor deals with in the same way."""

from __future__ import annotations

from enum import StrEnum

from grader.classes.rows import Row
from grader.judging.status import Status
from grader.saying import messages
from grader.text import Text


class Kind(StrEnum):
    """What a bar tells apart, best first. A class of the CSS."""

    PASSED = "passed"
    NAMED = "named"
    WRONG = "wrong"
    UNFINISHED = "unfinished"
    CRASHED = "crashed"
    TIMEOUT = "timeout"
    STOPPED = "stopped"
    GRADER_ERROR = "grader-error"
    MISSING = "missing"


_KIND_OF = {
    Status.PASSED: Kind.PASSED,
    Status.WRONG: Kind.WRONG,
    Status.UNFINISHED: Kind.UNFINISHED,
    Status.CRASHED: Kind.CRASHED,
    Status.TIMEOUT: Kind.TIMEOUT,
    Status.GRADER_ERROR: Kind.GRADER_ERROR,
}
# The sign that says the same without colour. Those of the terminal mean here what they mean there; what is ✗ there is told
# apart.
SIGNS = {
    Kind.PASSED: "✓",
    Kind.NAMED: "✗",
    Kind.WRONG: "≠",
    Kind.UNFINISHED: "○",
    Kind.CRASHED: "↯",
    Kind.TIMEOUT: "◷",
    Kind.STOPPED: "⊘",
    Kind.GRADER_ERROR: "!",
    Kind.MISSING: "",
}
_ALSO_ON_TERMINALS = (Kind.PASSED, Kind.UNFINISHED, Kind.GRADER_ERROR, Kind.MISSING)
_NAMES = {
    Kind.NAMED: Text("値が違う（名前の付いた間違い）", "wrong, a named mistake"),
    Kind.WRONG: Text("値が違う（名前のない間違い）", "wrong, no named mistake"),
    Kind.STOPPED: Text("受け付けられない", "refused"),
    Kind.MISSING: Text("未提出", "not handed in"),
}


def kind_of(row: Row | None) -> Kind:
    """What a bar shows of a row."""
    if row is None:
        return Kind.MISSING
    if row.status == Status.WRONG and row.mistakes:
        return Kind.NAMED
    return _KIND_OF.get(row.status, Kind.STOPPED)


def plain_sign(kind: Kind) -> str:
    """For students: the sign that their own terminals show."""
    return SIGNS[kind] if kind in _ALSO_ON_TERMINALS else SIGNS[Kind.NAMED]


def kind_name(kind: Kind, language: str) -> str:
    return (_NAMES.get(kind) or messages.STATUS[kind]).say(language)
