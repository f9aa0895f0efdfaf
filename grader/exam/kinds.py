"""Of which form a question of knowledge is, told by its text: a statement, a combination, a formula or a term; and whether it
asks for what is not the case.

The real exam has them in certain shares; nobody marks them in a file, so this sorts roughly.
"""

from __future__ import annotations

import re

from grader.exam.questions import Choice, Question
from grader.saying.stress import pieces

STATEMENT, COMBINATION, FORMULA, TERM = "statement", "combination", "formula", "term"

_COMBINED = re.compile(r"組合せ|組み合わせ|それぞれ|この順|順に並べ|の組はどれ|対応")
_PARTS = re.compile(r"（ア）.*（イ）|^[^：:、]{1,12}[:：][^：:]+[:：]|^前者.*後者")
_SENTENCE = re.compile(r"[るいたうくすむぶつぬんだ]$|、")
_LONGEST_TERM = 16  # characters


def form_of(question: Question) -> str:
    """The form of a question of knowledge."""
    asked = question.asked.ja if question.asked is not None else ""
    texts = [_words(choice) for choice in question.choices]
    if _COMBINED.search(asked) or all(_PARTS.search(text) for text in texts):
        return COMBINATION
    if all(
        choice.prose is None or choice.prose.ja == choice.prose.en for choice in question.choices
    ):
        return FORMULA if any(re.search(r"[\d=+×÷√∂Σ∇^(]", text) for text in texts) else TERM
    if all(re.match(r"[-−+]?[\d.,/]+", text) for text in texts):
        return FORMULA
    if all(len(text) <= _LONGEST_TERM and not _SENTENCE.search(text) for text in texts):
        return TERM
    return STATEMENT


def is_negative(question: Question) -> bool:
    """Whether the one choice is asked for that is wrong, or of which something is not true."""
    return question.asked is not None and len(pieces(question.asked, "ja")) > 1


def _words(choice: Choice) -> str:
    return choice.text if choice.prose is None else choice.prose.ja
