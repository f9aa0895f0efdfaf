"""Hands in every right answer of `tests/correct/` under many seeds: none may be rejected."""

from __future__ import annotations

import time

from benchmarks.kept_answers import CORRECT, answers_file, kept_answers
from benchmarks.wrong_answers import fresh_seed
from grader.format.exercise import Exercise
from grader.judging.answers import ask_oracle, run_source
from grader.judging.grading import grade_source
from grader.judging.reference import Reference
from grader.judging.runs import same_run
from grader.running.runner import Runners

SEEDS = 200
SECONDS = 60  # for one exercise: those that train models get through fewer seeds


def measure_correct(
    exercise: Exercise, runners: Runners, seeds: int = SEEDS, seconds: float = SECONDS
) -> dict:
    """How many answers, under how many seeds, and what was rejected where; no new seed after `seconds`.

    Under the first seed they go the whole way through the confined child; then they run here, as they are ours.
    """
    file = answers_file(CORRECT, exercise.topic, exercise.name)
    answers = kept_answers(file)
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
