"""Pieces of SQL that the store and who reads it put together: the key of a result, and why one is out of date."""

from __future__ import annotations

from grader.classes.tables import Cause, Conditions

PLACE = "student, topic, exercise, place"
KEY = f"{PLACE}, round"
KEY_IS = "student = ? AND topic = ? AND exercise = ? AND place = ? AND round = ?"


def joined(name: str, other: str = "e") -> str:
    return " AND ".join(f"{name}.{part} = {other}.{part}" for part in PLACE.split(", "))


def reason(result: str, digest: str = "?", exercise: str = "?", attempt: str = "?") -> str:
    """SQL: why a result is out of date, "" where it is not."""
    return (
        f"CASE WHEN {result}.digest != {digest} THEN '{Cause.SUBMISSION}' "
        f"WHEN {result}.attempt != {attempt} THEN '{Cause.ATTEMPTS}' "
        f"WHEN {result}.exercise_digest != {exercise} THEN '{Cause.EXERCISE}' "
        f"WHEN {result}.version != ? THEN '{Cause.VERSION}' WHEN {result}.tier != ? THEN '{Cause.SANDBOX}' "
        f"WHEN {result}.limits != ? THEN '{Cause.LIMITS}' ELSE '{Cause.FAILURE}' END"
    )


def reason_values(conditions: Conditions) -> tuple[str, str, str]:
    return conditions.version, conditions.tier, conditions.limits
