"""Exam questions out of the topics' questions of knowledge: whole sets, the stem repeated with each question.

Nothing is executed here: which choice is right was proven by `grade verify`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

from grader.exam.questions import Choice, Question
from grader.exam.slots import KNOWLEDGE
from grader.format.course import Course, Topic
from grader.format.questions import KnowledgeChoice, KnowledgeQuestion, Stem
from grader.saying.layout import one_line
from grader.text import Text


def knowledge_sets(
    course: Course, topics: Iterable[Topic], seed: int
) -> list[tuple[Question, ...]]:
    """The sets of `topics` as exam questions. Raises `FormatError`."""
    return [
        tuple(_question(topic, one.stem, question, seed) for question in one.questions)
        for topic in topics
        for one in course.questions(topic.folder)
    ]


def _question(topic: Topic, stem: Stem, question: KnowledgeQuestion, seed: int) -> Question:
    # Its own generator, as every question of an exam has: what is drawn beside it changes nothing.
    choices = question.in_order(random.Random(f"{seed} {question.key}"))
    return question_of(topic, stem, question, choices)


def question_of(
    topic: Topic, stem: Stem, question: KnowledgeQuestion, choices: tuple[KnowledgeChoice, ...]
) -> Question:
    """A question of knowledge as one of an exam, its choices in this order."""
    return Question(
        exercise=question.key,
        kind=KNOWLEDGE,
        field=question.syllabus[:1],
        item=question.syllabus,
        title=topic.title,
        prompt=Text.of(lambda language: _prompt(stem, language)),
        code="",
        given=stem.code,
        output="",
        choices=tuple(map(_choice, choices)),
        right=choices.index(question.right),
        asked=_one_line(question.asked),
    )


def _prompt(stem: Stem, language: str) -> str:
    parts = (stem.text.in_(language), stem.shared)
    return "\n\n".join(part for part in parts if part)


def _choice(choice: KnowledgeChoice) -> Choice:
    text = _one_line(choice.text)
    if choice.why is None:
        return Choice(text.ja, prose=text)
    return Choice(text.ja, choice.name, _one_line(choice.why), prose=text)


def _one_line(text: Text) -> Text:
    return Text(one_line(text.ja), one_line(text.en))
