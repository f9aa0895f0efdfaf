"""Hands in every right answer of `tests/correct/` under many seeds: none may be rejected."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from benchmarks.wrong_answers import fresh_seed
from grader.format.exercise import Exercise
from grader.judging.answers import Raised, ask_oracle, run_source
from grader.judging.compare import compare
from grader.judging.grading import grade_source
from grader.judging.reference import Reference
from grader.running.runner import Runners

SEEDS = 200
SECONDS = 60  # for one exercise: those that train models get through fewer seeds
CORRECT = Path(__file__).resolve().parents[1] / "tests" / "correct"


def correct_files(topic: str, name: str) -> list[Path]:
    """The right answers that are kept for an exercise, by name."""
    return sorted((CORRECT / topic / name).glob("*.py"))


def digest_of_files(files: list[Path]) -> str:
    """Changes with the names and the contents."""
    parts = [part for file in files for part in (file.name.encode(), file.read_bytes())]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def measure_correct(
    exercise: Exercise, runners: Runners, seeds: int = SEEDS, seconds: float = SECONDS
) -> dict:
    """How many answers, under how many seeds, and what was rejected where; no new seed after `seconds`.

    Under the first seed they go the whole way through the confined child; then they run here, as they are ours.
    """
    files = correct_files(exercise.topic, exercise.name)
    rejected: dict[str, str] = {}
    begin, tried = time.monotonic(), 0
    for number in range(seeds):
        if number and time.monotonic() - begin > seconds:
            break
        tried += 1
        seed = fresh_seed(exercise, number)
        cases, expected = ask_oracle(exercise, seed)
        for file in files:
            if file.stem in rejected:
                continue
            if number == 0:
                reference = Reference(cases, expected, {}, {})
                verdict = grade_source(exercise, file.read_bytes(), file, reference, runners)
                right = verdict.passed
            else:
                outcomes = run_source(exercise, file.read_text("utf-8"), cases)
                right = all(
                    not isinstance(outcome, Raised)
                    and compare(wanted, outcome, exercise.rtol, exercise.atol).equal
                    for wanted, outcome in zip(expected, outcomes, strict=True)
                )
            if not right:
                rejected[file.stem] = f"seed {seed}"
    return {
        "answers": len(files),
        "seeds": tried,
        "rejected": [f"{name} ({where})" for name, where in rejected.items()],
    }
