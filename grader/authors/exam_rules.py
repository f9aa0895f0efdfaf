"""What `grade verify` asks for the sake of the exam: that an exercise gives a question that nobody guesses."""

from __future__ import annotations

import itertools

from grader.authors.evidence import Draw, Evidence
from grader.authors.findings import Findings, finding
from grader.format.exercise import edited_answer
from grader.judging.answers import run_source
from grader.judging.choices import WRONG, gives_away, of_blank, squares, statements
from grader.judging.raised import Raised
from grader.running.values import Array, Bad, Observation, is_array
from grader.saying.numbers import number_pair

VALUE_QUESTION = 12  # numbers: a drawn case with no more of them can be worked on paper


def gives_a_question(evidence: Evidence) -> Findings:
    """選択肢が 4 つとも異なり、正解がほかの中心にない試験問題が 1 問以上できる。
    It yields at least one exam question with four different choices, the right one not in the middle of the others."""
    compared = evidence.exercise.compared  # then several values are right
    code = any(_code_question(evidence, draw) for draw in evidence.draws[:1])
    if not code and (compared or not any(_value_question(draw) for draw in evidence.draws)):
        yield finding(
            "2 つの空欄か 1 つの行に、いっしょに起こせる間違いが 2 つ要る。または 1 つの空欄に、正解をまん中にしない間違いが"
            " 3 つ、または手で解けるケースで値の異なる間違いが 3 つ。",
            "Needs two mistakes that can be made together, in two blanks or on one line; or three on one blank that do not"
            " leave the right line in their middle; or three with different numbers on a small case.",
        )


def _code_question(evidence: Evidence, draw: Draw) -> bool:
    """Whether blanks have a question: two slips and their combinations, or three that leave no middle."""
    exercise = evidence.exercise
    numbers = [blank.number for blank in exercise.blanks]
    for number in numbers:
        right = statements(exercise, (number,), ())
        texts = [statements(exercise, (number,), m.edits) for m in of_blank(exercise, number)]
        if any(not gives_away(right, some) for some in itertools.combinations(texts, WRONG)):
            return True
    both = [(number,) for number in numbers] + list(itertools.combinations(numbers, 2))
    for one, other in (pair for chosen in both for pair in squares(exercise, frozenset(chosen))):
        source = edited_answer(exercise, one.edits + other.edits)
        together = run_source(exercise, source, draw.cases)
        alone = (draw.expected, draw.mistakes[one.name], draw.mistakes[other.name])
        if not any(evidence.same(together, outcomes) for outcomes in alone):
            return True
    return False


def _value_question(draw: Draw) -> bool:
    """Whether some case has few numbers and three mistakes whose printed numbers all differ."""
    for index, expected in enumerate(draw.expected):
        size = sum(v.size if is_array(v) else 1 for v in expected.values())
        if size > VALUE_QUESTION:
            continue
        outcomes = (expected, *(outcomes[index] for outcomes in draw.mistakes.values()))
        found = [_values(outcome) for outcome in outcomes if not isinstance(outcome, Raised)]
        shown = {_printed(values) for values in found if values is not None}
        if len(shown) > WRONG:
            return True
    return False


def _values(outcome: dict[str, Observation]) -> dict[str, Array | str] | None:
    """The outcome where everything in it has a value."""
    values = {name: value for name, value in outcome.items() if not isinstance(value, Bad)}
    return values if len(values) == len(outcome) else None


def _printed(outcome: dict[str, Array | str]) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    return tuple(
        (
            name,
            value
            if isinstance(value, str)
            else tuple(number_pair(number, 0)[0] for number in value.ravel().tolist()),
        )
        for name, value in outcome.items()
    )
