"""Runs an exercise over many seeds, so that the rules of `grade verify` have something to judge."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from grader.format.course import Course, stub_of
from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import (
    Outcome,
    all_alike,
    ask_about,
    ask_oracle,
    make_cases,
    run_plainly,
    run_source,
)
from grader.judging.compare import ATOL, FLOAT32_RTOL, RTOL, Mismatch, compare
from grader.judging.grading import grade_source
from grader.judging.raised import Raised
from grader.judging.reference import Reference
from grader.judging.runs import identical, same_run
from grader.running import wire
from grader.running.calling import seed_everything
from grader.running.runner import Runners
from grader.running.task import Case
from grader.running.values import Observation

# Seeds whose cases are drawn at least, without running anything on them: a border that holds by chance holds on the first few.
LEAST_DRAWN = 100


@dataclass(frozen=True)
class Draw:
    """One seed: cases, what the oracle says, and what the answer, each variant and each mistake give."""

    seed: int
    repeats: bool  # the same seed drew the same cases again
    cases: tuple[Case, ...]
    expected: tuple[dict[str, Observation], ...]
    # By the oracle itself: the same, unless the exercise says what is compared.
    returned: tuple[dict[str, Observation], ...]
    answer: tuple[Outcome, ...]
    variants: dict[str, tuple[Outcome, ...]]
    mistakes: dict[str, tuple[Outcome, ...]]
    others: frozenset[str]  # variants that return something else than the answer


@dataclass(frozen=True)
class Evidence:
    """An exercise, its draws, and what became of its stub."""

    exercise: Exercise
    draws: tuple[Draw, ...]
    # By seed: the arguments of each case, for more seeds than were run.
    drawn: dict[int, list[dict[str, Any]]]
    stub: str
    submission: str | None  # the text in exercises/, None where there is no file
    stub_status: str
    answer_status: str  # of the answer, handed in as a submission
    single: bool = False  # Keras computed in single precision

    @property
    def near(self) -> float:
        """The answer and its variants err by at most this many tolerances."""
        return 1.0 if self.single else 0.1

    @property
    def far(self) -> float:
        """A mistake misses by at least this many; in single precision it must be rejected, and no more."""
        return 1.0 if self.single else 100.0

    @property
    def raising(self) -> tuple[tuple[str, str, int], ...]:
        """(mistake, exception, line of the file) of every way in which a mistake raises."""
        found = {
            (name, outcome.exception, outcome.line): None
            for draw in self.draws
            for name, outcomes in draw.mistakes.items()
            for outcome in outcomes
            if isinstance(outcome, Raised)
        }
        return tuple(found)

    def distance(self, draw: Draw, outcomes: tuple[Outcome, ...]) -> float:
        """The largest distance from the oracle over all cases; ∞ where a case raised."""
        return max(
            math.inf
            if isinstance(outcome, Raised)
            else compare(expected, outcome, self.rtol).distance
            for expected, outcome in zip(draw.expected, outcomes, strict=True)
        )

    def differences(
        self, draw: Draw, outcomes: tuple[Outcome, ...]
    ) -> Iterator[Raised | tuple[Mismatch, ...]]:
        """For each case what differs from the oracle by more than an answer may."""
        for expected, outcome in zip(draw.expected, outcomes, strict=True):
            if isinstance(outcome, Raised):
                yield outcome
            else:
                rtol, atol = self.rtol * self.near, ATOL * self.near
                yield compare(expected, outcome, rtol, atol).mismatches

    def same(self, one: tuple[Outcome, ...], other: tuple[Outcome, ...]) -> bool:
        """Whether two runs come to the same."""
        return same_run(one, other, self.rtol)

    @property
    def rtol(self) -> float:
        """The tolerance of the precision computed in."""
        return FLOAT32_RTOL if self.single else RTOL


def gather(
    course: Course,
    exercise: Exercise,
    seeds: Sequence[int],
    runners: Runners,
    single: bool = False,
) -> Evidence:
    """Run everything. Raises `OracleError` where `cases` or `oracle` fails.

    `single`: Keras computes in single precision here, and the tolerance is that of float32.
    """
    draws = tuple(_draw(exercise, seed) for seed in seeds)
    drawn = {draw.seed: [case.arguments for case in draw.cases] for draw in draws}
    for seed in range(LEAST_DRAWN):
        if seed not in drawn:
            drawn[seed] = make_cases(exercise, seed)
    stub = stub_of(exercise)
    path = course.submission(exercise.topic, exercise.name)
    first = draws[0]
    reference = Reference(first.cases, first.expected, first.returned)
    stub_verdict = grade_source(exercise, stub.encode(), path, reference, runners)
    verdict = grade_source(exercise, exercise.answer.encode(), path, reference, runners)
    submission = path.read_text("utf-8", "replace") if path.is_file() else None
    return Evidence(
        exercise,
        draws,
        drawn,
        stub,
        submission,
        stub_verdict.status,
        verdict.status,
        single,
    )


def run_again(evidence: Evidence, draw: Draw, variant: str) -> str:
    """What gives other values when it is run once more: "answer" (or the variant of this name), "oracle", or "" for none."""
    exercise = evidence.exercise
    edits = next((each.edits for each in exercise.variants if each.name == variant), ())
    outcomes = draw.variants[variant] if variant else draw.answer
    again = run_source(exercise, edited_answer(exercise, edits), draw.cases)
    if not _same_again(outcomes, again):
        return "answer"
    drawn = [case.arguments for case in draw.cases]
    expected = ask_about(exercise, drawn, draw.seed).expected
    return "" if _same_again(draw.expected, expected) else "oracle"


def _same_again(once: tuple[Outcome, ...], again: tuple[Outcome, ...]) -> bool:
    """Whether they agree; what has no value to compare is the same if it is for the same reason."""
    pairs = zip(once, again, strict=True)
    return all(identical(one, other) or same_run([one], [other]) for one, other in pairs)


def _draw(exercise: Exercise, seed: int) -> Draw:
    # The generators that `cases` must not draw from begin differently each time, so that a draw shows.
    seed_everything(1)
    cases, expected, returned, _ = ask_oracle(exercise, seed)
    seed_everything(2)
    again = make_cases(exercise, seed)
    repeats = wire.pack_tree(again) == wire.pack_tree([case.arguments for case in cases])
    answer = run_plainly(exercise, exercise.answer, cases)
    variants = {
        variant.name: run_plainly(exercise, edited_answer(exercise, variant.edits), cases)
        for variant in exercise.variants
    }
    return Draw(
        seed=seed,
        repeats=repeats,
        cases=cases,
        expected=expected,
        returned=returned,
        answer=all_alike(exercise, cases, answer),
        variants={
            name: all_alike(exercise, cases, outcomes) for name, outcomes in variants.items()
        },
        mistakes={
            mistake.name: run_source(exercise, edited_answer(exercise, mistake.edits), cases)
            for mistake in exercise.mistakes
        },
        others=frozenset(
            name for name, outcomes in variants.items() if not same_run(answer, outcomes)
        ),
    )
