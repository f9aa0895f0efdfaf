"""Answers that people wrote: right ones in `tests/correct/`, wrong ones in `tests/wrong/`, a file for each exercise."""

from __future__ import annotations

import hashlib
from pathlib import Path

from grader.format.kept import LIKE_A_HEADING, answers_file, kept_answers

__all__ = [
    "CORRECT",
    "LIKE_A_HEADING",
    "WRONG",
    "answers_file",
    "digest_of_answers",
    "kept_answers",
]

_TESTS = Path(__file__).resolve().parents[1] / "tests"
CORRECT, WRONG = _TESTS / "correct", _TESTS / "wrong"


def digest_of_answers(answers: dict[str, str]) -> str:
    """Changes with the names and the texts."""
    parts = [part for answer in answers.items() for part in answer]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
