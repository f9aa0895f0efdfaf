"""A round of `grade quiz`: which questions are asked, and in which order they and their choices come."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from grader.format.questions import KnowledgeChoice, KnowledgeQuestion, QuestionSet
from grader.learners.known import is_known
from grader.learners.progress import State


@dataclass(frozen=True)
class Asked:
    """A question as it is asked in a round, its choices in the order of this round. `known`: right the last time."""

    set: QuestionSet
    question: KnowledgeQuestion
    choices: tuple[KnowledgeChoice, ...]
    known: bool


def make_round(
    sets: tuple[QuestionSet, ...],
    standing: Mapping[str, State],
    due: Collection[str],
    rng: random.Random,
) -> list[Asked]:
    """All questions, those first that are not known or due again; questions of a set stay together within each part."""
    every = [
        Asked(
            one,
            question,
            question.in_order(rng),
            is_known(standing.get(question.key, State())) and question.key not in due,
        )
        for one in sets
        for question in one.questions
    ]
    return sorted(every, key=lambda asked: asked.known)
