"""Whether one question of a paper answers another: its right choice stands in what the other shows. Executes nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from grader.exam.questions import Question
from grader.exam.sets import MARKS
from grader.text import LANGUAGES

LEAST = 10  # characters of code, gaps aside: what is shorter stands everywhere
SENTENCE = 24  # characters of words: a term that is named elsewhere says nothing yet


def answer_each_other(some: Collection[Question], others: Collection[Question]) -> bool:
    """Whether one of `some` shows the right choice of one of `others`, or the other way round."""
    return _answers(some, others) or _answers(others, some)


def _answers(showing: Iterable[Question], asked: Iterable[Question]) -> bool:
    shown = "\0".join(map(_shown, showing))
    return any(part in shown for question in asked for part in _right_parts(question))


def _shown(question: Question) -> str:
    """All that stands above the choices, without gaps."""
    texts = [question.prompt, question.asked] if question.asked else [question.prompt]
    said = [text.in_(language) for text in texts for language in LANGUAGES]
    return _dense("\n".join([*said, question.code, question.given]))


def _right_parts(question: Question) -> tuple[str, ...]:
    """The right choice, of code each statement's value: under another name it answers as well."""
    if not question.choices:
        return ()  # it is still being made
    choice = question.choices[question.right]
    least = LEAST
    if choice.prose is not None:
        least = SENTENCE
        parts = [choice.prose.in_(language) for language in LANGUAGES]
    else:
        statements = re.split(rf"^[{MARKS}] ", choice.text, flags=re.MULTILINE)
        parts = [re.sub(r"^\s*(?:return |[^=()]+? = )", "", one) for one in statements]
    return tuple(part for part in map(_dense, parts) if len(part) >= least)


def _dense(text: str) -> str:
    return re.sub(r"\s", "", text)
