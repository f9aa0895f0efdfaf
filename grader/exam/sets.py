"""Sets of questions on one stem: the blanks of an exercise with a question each, and values of one drawn case.

Each question can be answered alone: the code shows what the other blanks give their names to, and no two wrong choices
of two questions make a right answer together.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.exam.questions import (
    BLANK,
    Choice,
    Question,
    code_with,
    make_question,
    make_values,
)
from grader.exam.runs import SEED, RunSource, execute, known_cases
from grader.exam.slots import Slot
from grader.format.blanks import Blank
from grader.format.course import Course
from grader.format.edits import Edit, edited_statement
from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import OracleError
from grader.judging.choices import as_numbers
from grader.judging.reference import find_reference
from grader.judging.runs import same_run

MARKS = "①②③④"  # of the blanks of a set, in the order of the code; how they are shown, the language decides
MOST = len(MARKS)  # blanks of an exercise that are asked for at once


Made = tuple[Slot, Question]


@dataclass(frozen=True)
class SetSlot:
    """A set that an exercise may give: a question for each of `blanks`, and up to `count` values of one case.

    `others` come in the place of those of `blanks` that give no question.
    """

    blanks: tuple[Slot, ...]
    value: Slot | None = None
    count: int = 0
    others: tuple[Slot, ...] = ()

    @property
    def first(self) -> Slot:
        return self.value if self.value is not None else self.blanks[0]

    def __len__(self) -> int:
        return len(self.blanks) + self.count


def make_set(
    course: Course,
    wanted: SetSlot,
    rng: random.Random,
    cache: Path | None,
    run: RunSource = execute,
) -> tuple[Question, ...]:
    """The questions of `wanted`, fewer where some cannot be had, none where none can. `run` as in `make_question`."""
    exercise = course.load_answered(wanted.first.topic, wanted.first.name)
    made: list[Made] = []
    for slot in (*wanted.blanks, *wanted.others):
        used = {number for other, _ in made for number in other.blanks}
        if len(made) == len(wanted.blanks):
            break
        if not used.isdisjoint(slot.blanks) or len(used) + len(slot.blanks) > MOST:
            continue
        question = make_question(course, slot, rng, cache, run)
        if question and _independent(exercise, made, (slot, question), cache, run):
            made.append((slot, question))
    values: list[Question] = []
    if wanted.value is not None and wanted.count:
        values = make_values(course, wanted.value, wanted.count, rng)
    asked = [question for _, question in made]
    if len(made) > 1:
        asked = _on_one_code(exercise, made)
    code = asked[0].code if asked else ""
    given, arrays = (values[0].given, values[0].arrays) if values else ("", ())
    return tuple(
        replace(question, code=code, given=given, arrays=arrays) for question in [*asked, *values]
    )


def _independent(
    exercise: Exercise, made: list[Made], one: Made, cache: Path | None, run: RunSource
) -> bool:
    """Whether no two wrong choices, one of `one` and one of another question, make a right answer together."""
    if not made:
        return True
    if exercise.flavour != "numpy":
        return _known_to_differ(exercise, made, one, cache)
    try:
        _, cases, expected = known_cases(exercise, cache)
    except OracleError:
        return False
    pairs = (
        _edits(exercise, own) + _edits(exercise, other)
        for _, before in made
        for own, other in itertools.product(_wrong(one[1]), _wrong(before))
    )
    return not any(
        same_run(expected, run(exercise, edited_answer(exercise, edits), cases)) for edits in pairs
    )


def _known_to_differ(exercise: Exercise, made: list[Made], one: Made, cache: Path | None) -> bool:
    """The same of a Keras model, of which every run costs seconds: by those pairs that the reference has run, and no others."""
    known = find_reference(exercise, SEED, cache) if cache is not None else None
    if known is None:
        return True
    for _, before in made:
        for own, other in itertools.product(_wrong(one[1]), _wrong(before)):
            names = frozenset(f"{own.mistake} {other.mistake}".split())
            if any(
                names.issuperset(pair) and same_run(known.expected, outcomes)
                for pair, outcomes in known.pairs.items()
            ):
                return False
    return True


def _wrong(question: Question) -> list[Choice]:
    return [choice for choice in question.choices if choice.mistake]


def _edits(exercise: Exercise, choice: Choice) -> tuple[Edit, ...]:
    names = choice.mistake.split()
    return tuple(edit for one in exercise.mistakes if one.name in names for edit in one.edits)


def _on_one_code(exercise: Exercise, made: list[Made]) -> list[Question]:
    """The questions with all their blanks in one code, in its order, a mark for each.

    A name that a statement gives its value to stays in the code, so that the other questions know of it.
    """
    numbers = sorted(number for slot, _ in made for number in slot.blanks)
    marks = dict(zip(numbers, MARKS, strict=False))
    made = sorted(made, key=lambda one: one[0].blanks)
    texts: dict[int, list[str]] = {}
    for slot, question in made:
        for number in slot.blanks:
            blank = exercise.blanks[number - 1]
            texts[number] = [
                edited_statement(exercise.answer, blank, _edits(exercise, choice))
                for choice in question.choices
            ]
    kept = {number: _kept(exercise.blanks[number - 1], own) for number, own in texts.items()}
    shown = {number: f"{kept[number]}{BLANK}{marks[number]}" for number in numbers}
    code = code_with(exercise, shown)
    found: list[Question] = []
    for slot, question in made:
        parts = [[text.removeprefix(kept[n]) for text in texts[n]] for n in slot.blanks]
        own = [marks[number] for number in slot.blanks]
        choices = [
            replace(choice, text=_joined(own, statements))
            for choice, *statements in zip(question.choices, *parts, strict=True)
        ]
        found.append(_with_choices(replace(question, code=code, mark="".join(own)), choices))
    return found


def _kept(blank: Blank, statements: Sequence[str]) -> str:
    """What of a blank's statement stays in the code: what all its choices begin with."""
    return blank.keeps if all(text.startswith(blank.keeps) for text in statements) else ""


def _joined(marks: Sequence[str], statements: Sequence[str]) -> str:
    if len(marks) == 1:
        return statements[0]
    return "\n".join(
        f"{mark} " + text.replace("\n", "\n  ")
        for mark, text in zip(marks, statements, strict=True)
    )


def _with_choices(question: Question, choices: list[Choice]) -> Question:
    """The question with other texts of its choices, numbers ascending."""
    right = choices[question.right]
    numbers = as_numbers([choice.text for choice in choices])
    if numbers is not None:
        order = sorted(range(len(choices)), key=lambda place: numbers[place])
        choices = [choices[place] for place in order]
    return replace(question, choices=tuple(choices), right=choices.index(right))
