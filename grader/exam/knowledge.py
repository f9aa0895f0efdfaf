"""Exam questions out of the topics' questions of knowledge: whole sets, the stem repeated with each question.

Nothing is executed here: which choice is right was proven by `grade verify`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import astuple
from pathlib import Path
from typing import Any

from grader.exam.kept import found_in
from grader.exam.questions import Choice, Question
from grader.exam.slots import KNOWLEDGE
from grader.format.course import Course, Topic
from grader.format.questions import KnowledgeChoice, KnowledgeQuestion, QuestionSet, Stem
from grader.saying.layout import one_line
from grader.text import Text


def knowledge_sets(
    course: Course, topics: Iterable[Topic], seed: int, cache: Path | None = None
) -> list[tuple[Question, ...]]:
    """The sets of `topics` as exam questions. What was read of a file that has not changed since is in `cache`.

    Raises `FormatError`.
    """
    chosen = {topic.folder: topic for topic in topics}
    files = {folder: path for folder in chosen if (path := course.questions_path(folder)).is_file()}
    found = found_in(
        files,
        lambda folder: [astuple(one) for one in course.questions(folder)],
        cache,
        "exam-questions",
    )
    return [
        tuple(_question(chosen[folder], one.stem, question, seed) for question in one.questions)
        for folder, sets in found.items()
        for one in map(_set, sets)
    ]


def _set(parts: tuple[Any, ...]) -> QuestionSet:
    """What `astuple` has taken apart."""
    name, (text, shared, code), questions = parts
    return QuestionSet(
        name, Stem(Text(*text), shared, code), tuple(_knowledge(*one) for one in questions)
    )


def _knowledge(
    topic: str,
    name: str,
    line: int,
    syllabus: str,
    asked: Any,
    choices: Any,
    source: str,
    proof: bool,
) -> KnowledgeQuestion:
    made = tuple(
        KnowledgeChoice(each, Text(*text), None if why is None else Text(*why))
        for each, text, why in choices
    )
    return KnowledgeQuestion(topic, name, line, syllabus, Text(*asked), made, source, proof)


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
        source=question.source,
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
