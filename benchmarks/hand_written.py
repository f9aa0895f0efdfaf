"""Hands in the wrong answers of `tests/wrong/`, written by people who had the stub alone and by authors of exercises.

`python -m benchmarks.hand_written [TOPIC | TOPIC/EXERCISE …]` shows what the grader says of those that pass or are left
unexplained; `--all` of every one, and `--folder` takes them from elsewhere, before they are kept.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.kept_answers import WRONG, answers_file, kept_answers
from benchmarks.wrong_answers import fresh_seed, has_explanation
from grader.format.course import load_course
from grader.format.exercise import Exercise
from grader.judging.answers import ask_oracle, run_source
from grader.judging.grading import grade_source
from grader.judging.platform import use_keras
from grader.judging.reference import compute_reference
from grader.judging.runs import same_run
from grader.judging.verdict import Verdict
from grader.running.runner import Runners
from grader.saying.terminal import show
from grader.saying.voice import Voice, make_console

SEEDS = {"numpy": 20, "tensorflow": 1}
ROOT = Path(__file__).resolve().parents[1]


def measure_wrong(exercise: Exercise, runners: Runners) -> dict:
    """How many there are, which are accepted under any seed, and which are rejected without a reason.

    Under the first seed they go the whole way through the confined child; then they run here, as they are ours.
    """
    answers = kept_answers(answers_file(WRONG, exercise.topic, exercise.name))
    if not answers:
        return {"answers": 0, "accepted": [], "unexplained": []}
    accepted: dict[str, str] = {}
    unexplained: list[str] = []
    for name, verdict in _verdicts(exercise, answers, runners):
        if verdict.passed:
            accepted[name] = f"seed {fresh_seed(exercise)}"
        elif not has_explanation(verdict):
            unexplained.append(name)
    for number in range(1, SEEDS[exercise.flavour]):
        seed = fresh_seed(exercise, number)
        for name in accepted_here(exercise, answers, seed):
            accepted.setdefault(name, f"seed {seed}")
    return {
        "answers": len(answers),
        "accepted": [f"{name} ({where})" for name, where in accepted.items()],
        "unexplained": unexplained,
    }


def accepted_here(exercise: Exercise, answers: dict[str, str], seed: int) -> list[str]:
    """Names of those whose values are right on a seed, computed in this process."""
    asked = ask_oracle(exercise, seed)
    with np.errstate(all="ignore"):
        return [
            name
            for name, text in answers.items()
            if same_run(asked.expected, run_source(exercise, text, asked.cases))
        ]


def _verdicts(
    exercise: Exercise, answers: dict[str, str], runners: Runners
) -> Iterator[tuple[str, Verdict]]:
    fresh = compute_reference(exercise, fresh_seed(exercise))
    for name, text in answers.items():
        yield (
            name,
            grade_source(exercise, text.encode(), exercise.path, fresh, runners, explained=True),
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("exercises", nargs="*", help="only these")
    parser.add_argument("--folder", type=Path, default=WRONG, help="where the answers are")
    parser.add_argument("--all", action="store_true", help="show what is said of every one")
    parser.add_argument("--lang", choices=("ja", "en"), default="en")
    arguments = parser.parse_args()
    course = load_course(ROOT)
    voice = Voice(make_console(width=100), arguments.lang)
    runners = Runners()
    count = accepted = unexplained = 0
    named = tuple(arguments.exercises)
    for topic, name in course.select(named) if named else course.pairs:
        exercise = course.load(topic, name)
        answers = kept_answers(answers_file(arguments.folder, topic, name))
        if answers and exercise.needs_keras:
            use_keras()
        for label, verdict in _verdicts(exercise, answers, runners) if answers else ():
            count += 1
            accepted += verdict.passed
            silent = not verdict.passed and not has_explanation(verdict)
            unexplained += silent
            if arguments.all or verdict.passed or silent:
                print(f"######## {topic}/{name}  {label}", flush=True)
                if not verdict.passed:
                    show(voice, verdict, ROOT)
    print(f"{count} wrong answers: {accepted} accepted, {unexplained} rejected without a reason")
    return 1 if accepted or unexplained else 0


if __name__ == "__main__":
    raise SystemExit(main())
