"""Whole sets in the place of those that could not be made. Knows nothing of when, and of who is waiting."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from grader.exam.composition import order_stock, take_sets
from grader.exam.leaks import answer_each_other
from grader.exam.paper import make_one, slots_of
from grader.exam.plan import Plan
from grader.exam.questions import Question
from grader.format.course import Course

TRIES = 24  # exercises that are asked for a set


@dataclass(frozen=True)
class SetLike:
    """A set as it was to be: of which exercise, in which field, how many questions on code and how many values."""

    key: str
    field: str
    code: int
    values: int

    def __len__(self) -> int:
        return self.code + self.values


def draw_set(
    course: Course,
    plan: Plan,
    like: SetLike,
    cache: Path | None,
    exam: Collection[Question],
    asked: Counter[str],
) -> tuple[Question, ...]:
    """The set `like`, else one like it of another exercise that `plan` allows; the largest that can be had.

    It shows nothing that answers a question of `exam`; exercises that were asked least often, as `asked` says, come first.
    """
    rng = random.Random(f"{plan.seed} {like.key}")
    slots = [one for one in slots_of(course, plan, cache) if one.item[:1] == like.field]
    stocks = order_stock(slots, Counter({**asked, like.key: -1}), rng)  # itself first of all
    best: tuple[Question, ...] = ()
    for _ in range(TRIES):
        taken = take_sets(stocks, like.code, like.values, rng)
        if not taken or len(best) == len(like):
            break
        questions = make_one(course.root, plan.seed, cache, taken[0])
        others = [one for one in exam if one.made]
        if len(questions) > len(best) and not answer_each_other(questions, others):
            best = questions
    return best
