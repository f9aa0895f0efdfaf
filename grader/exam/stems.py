"""Which questions of an exam stand on one stem, and how the marks of its blanks are written in either language."""

from __future__ import annotations

from collections.abc import Sequence

from grader.exam.questions import BLANK, Question
from grader.exam.sets import MARKS

_LABELS = {"ja": "（{}）", "en": "({})"}
_LETTERS = {"ja": "アイウエ", "en": "ABCD"}


def stem_of(question: Question) -> object:
    """What stays on the screen while one goes through the questions of a set: equal for them, and for no others."""
    return question.title, question.prompt, question.code, question.given


def set_around(questions: Sequence[Question], place: int) -> range:
    """The places of the questions that stand on the stem of question `place`."""
    stem = stem_of(questions[place])
    first, last = place, place + 1
    while first and stem_of(questions[first - 1]) == stem:
        first -= 1
    while last < len(questions) and stem_of(questions[last]) == stem:
        last += 1
    return range(first, last)


def label(mark: str, language: str) -> str:
    """What stands for a mark of a blank."""
    return _LABELS[language].format(_LETTERS[language][MARKS.index(mark)])


def labelled(text: str, language: str) -> str:
    """The text of a choice on several blanks with their labels, each blank's lines under one another."""
    if not text.startswith(tuple(MARKS)):
        return text
    lines: list[str] = []
    margin = ""
    for line in text.split("\n"):
        if line.startswith(tuple(MARKS)):
            head = label(line[0], language) + ("" if language == "ja" else " ")
            margin = " " * (6 if language == "ja" else len(head))
            lines.append(head + line[2:])
        else:
            lines.append(margin + line[2:])
    return "\n".join(lines)


def marks_in(code: str) -> list[str]:
    """The marks of the blanks of a code, in its order; none where it has one blank without a mark."""
    return [after[0] for after in code.split(BLANK)[1:] if after[:1] and after[0] in MARKS]
