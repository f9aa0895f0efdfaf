"""A round of `grade quiz`: the questions as they are asked, and in which order they and their choices come."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from grader.format.course import Course, Topic
from grader.format.questions import KnowledgeChoice, KnowledgeQuestion, QuestionSet
from grader.learners.daily import Why
from grader.learners.known import is_known
from grader.learners.progress import State


@dataclass(frozen=True)
class Asked:
    """A question as it is asked in a round, its choices in the order of this round. `known`: right the last time.

    `topic` and `why` are said above it where a round is of several topics.
    """

    set: QuestionSet
    question: KnowledgeQuestion
    choices: tuple[KnowledgeChoice, ...]
    known: bool = False
    topic: Topic | None = None
    why: Why | None = None


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


def make_daily_round(course: Course, chosen: Mapping[str, Why], rng: random.Random) -> list[Asked]:
    """The questions `chosen`, by key, in their order; those of one set together. Raises `FormatError`."""
    topics = {topic.folder: topic for topic in course.topics}
    found: dict[str, Asked] = {}
    for folder in dict.fromkeys(key.partition("/")[0] for key in chosen):
        for one in course.questions(folder):
            for question in one.questions:
                if question.key in chosen:
                    choices = question.in_order(rng)
                    why = chosen[question.key]
                    found[question.key] = Asked(
                        one, question, choices, topic=topics[folder], why=why
                    )
    in_order = [found[key] for key in chosen if key in found]
    first: dict[QuestionSet, int] = {}
    for place, asked in enumerate(in_order):
        first.setdefault(asked.set, place)
    return sorted(in_order, key=lambda asked: first[asked.set])
