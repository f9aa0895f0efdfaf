"""Whether one question of a paper answers another: its right choice stands in what the other shows. Executes nothing."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from grader.exam.questions import KNOWLEDGE, Question
from grader.judging.choices import MARKS
from grader.text import LANGUAGES

LEAST = 10  # characters of code, gaps aside: what is shorter stands everywhere
SENTENCE = 20  # characters of words: a term that is named elsewhere says nothing yet


def answers_another(question: Question, others: Iterable[Question]) -> bool:
    """Whether it shows the right choice of one of `others`, or one of them shows its own."""
    return any(_shows(question, other) or _shows(other, question) for other in others)


def _shows(one: Question, other: Question) -> bool:
    return any(part in _shown(one) for part in _right_parts(other))


@functools.lru_cache(1024)
def _shown(question: Question) -> str:
    """All that stands above the choices, without gaps."""
    texts = [question.prompt, question.asked] if question.asked else [question.prompt]
    said = [text.in_(language) for text in texts for language in LANGUAGES]
    return _dense("\n".join([*said, question.code, question.given]))


@functools.lru_cache(1024)
def _right_parts(question: Question) -> tuple[str, ...]:
    """The right choice, of code each statement's value: under another name it answers as well."""
    choice = question.choices[question.right]
    least = LEAST
    if question.kind == KNOWLEDGE:
        least = SENTENCE
        parts = [choice.shown(language) for language in LANGUAGES]
    else:
        statements = re.split(rf"^[{MARKS}] ", choice.text, flags=re.MULTILINE)
        parts = [re.sub(r"^\s*(?:return |[^=()]+? = )", "", one) for one in statements]
    return tuple(part for part in map(_dense, parts) if len(part) >= least)


def _dense(text: str) -> str:
    return re.sub(r"\s", "", text)
