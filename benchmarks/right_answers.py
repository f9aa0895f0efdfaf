"""Hands in every right answer of `tests/correct/` under many seeds: none may be rejected."""

from __future__ import annotations

import hashlib
import re
import time
from pathlib import Path

from benchmarks.wrong_answers import fresh_seed
from grader.format.exercise import Exercise
from grader.judging.answers import ask_oracle, run_source
from grader.judging.grading import grade_source
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.running.runner import Runners

SEEDS = 200
SECONDS = 60  # for one exercise: those that train models get through fewer seeds
CORRECT = Path(__file__).resolve().parents[1] / "tests" / "correct"
HEADING = re.compile("# ==== ([a-z0-9_]+) ====")
# A slip in a heading would hide an answer inside the one before.
LIKE_A_HEADING = re.compile(r"\s*#\s*==")


def answers_file(topic: str, name: str) -> Path:
    """Where the right answers of an exercise are kept; the file need not be there."""
    return CORRECT / topic / f"{name}.py"


def right_answers(file: Path) -> dict[str, str]:
    """Name and text of every answer in `file`, in its order; nothing where there is no file.

    Raises `ValueError` where the file holds anything but sections, each with a name of its own and an answer.
    """
    if not file.exists():
        return {}
    sections: dict[str, list[str]] = {}
    current: list[str] | None = None
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        if LIKE_A_HEADING.match(line):
            heading = HEADING.fullmatch(line)
            if heading is None:
                raise ValueError(f"{file}:{number}: not of the form `# ==== name ====`: {line}")
            if heading[1] in sections:
                raise ValueError(f"{file}:{number}: there is an answer {heading[1]} already")
            current = sections[heading[1]] = []
        elif current is not None:
            current.append(line)
        elif line.strip():
            raise ValueError(f"{file}:{number}: before the first `# ==== name ====`: {line}")
    answers = {name: "\n".join(lines).strip() + "\n" for name, lines in sections.items()}
    for name, text in answers.items():
        if not text.strip():
            raise ValueError(f"{file}: the answer {name} is empty")
    if not answers:
        raise ValueError(f"{file}: no answer")
    return answers


def digest_of_answers(answers: dict[str, str]) -> str:
    """Changes with the names and the texts."""
    parts = [part for answer in answers.items() for part in answer]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def measure_correct(
    exercise: Exercise, runners: Runners, seeds: int = SEEDS, seconds: float = SECONDS
) -> dict:
    """How many answers, under how many seeds, and what was rejected where; no new seed after `seconds`.

    Under the first seed they go the whole way through the confined child; then they run here, as they are ours.
    """
    file = answers_file(exercise.topic, exercise.name)
    answers = right_answers(file)
    rejected: dict[str, str] = {}
    begin, tried = time.monotonic(), 0
    for number in range(seeds):
        if number and time.monotonic() - begin > seconds:
            break
        tried += 1
        seed = fresh_seed(exercise, number)
        asked = ask_oracle(exercise, seed)
        for name, text in answers.items():
            if name in rejected:
                continue
            if number == 0:
                verdict = grade_source(exercise, text.encode(), file, Reference(*asked), runners)
                right = verdict.passed
            else:
                outcomes = run_source(exercise, text, asked.cases)
                right = same_run(asked.expected, outcomes)
            if not right:
                rejected[name] = f"seed {seed}"
    return {
        "answers": len(answers),
        "seeds": tried,
        "rejected": [f"{name} ({where})" for name, where in rejected.items()],
    }
