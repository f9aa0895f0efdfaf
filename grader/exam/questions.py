"""Makes exam questions out of exercises. Every choice is executed before it is asked.

A code question shows the answer with one blank 空欄 or two and four ways to fill them; a value question shows small
arguments and four results. In both, exactly one choice agrees with the oracle and no two agree with each other;
an exercise for which that cannot be had gives no question. Knows nothing of screens and of time.
"""

from __future__ import annotations

import ast
import functools
import itertools
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import Path

from grader.exam.proposals import code_choices, edits_of
from grader.exam.runs import RunSource, execute, known_cases
from grader.exam.slots import Slot
from grader.exam.steps import Step, worked_steps
from grader.exam.values import Value, arrays_in, choices_of, fit_arguments, shown_arguments
from grader.exam.workable import operations_for
from grader.format.blanks import with_statement
from grader.format.course import Course
from grader.format.edits import Mistake
from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import (
    OracleError,
    Outcome,
    ask_about,
    make_cases,
    run_source,
)
from grader.judging.choices import (
    MARKS,
    WRONG,
    as_numbers,
    least_telling,
    statements,
)
from grader.judging.platform import use_keras
from grader.judging.raised import Raised
from grader.judging.runs import same_run
from grader.running.values import Observation
from grader.text import Text

CHOICES = 4
BLANK = "□□□□"  # stands in the code where the choices go
BLANKS = tuple(BLANK + mark for mark in MARKS)  # where they fill two blanks
MOST_VALUES = 8  # wrong values from which three are chosen
TRIES = 6  # draws in which a case small enough for paper is looked for
CASES = 4  # of each draw that are looked at


@dataclass(frozen=True)
class Choice:
    """What one may choose. `mistake` names the mistake ("" for the right choice), `why` says why it is one.

    `prose` is what stands there in either language where it is no code and no value.
    """

    text: str
    mistake: str = ""
    why: Text | None = None
    prose: Text | None = None


@dataclass(frozen=True)
class Question:
    """One question, complete: it can be asked and scored when the exercise has long been changed.

    `code` is the answer with `BLANK` or `BLANKS` in it (code), or empty (value); `given` are the arguments (empty where there are none) and
    `output` the name of the asked result (value), or both empty (code). A question of knowledge says what it asks (`asked`), and
    `given` may be a listing; its `source` says why the right choice is right. Questions of a set have `title`, `prompt`, `code` and `given` in common; `mark` then says which of the
    marks in `code` are asked for, and `blanks` which blanks of the exercise that are. `arrays` are those of the arguments that NumPy has to make. `steps` lead to the right value, and all values of the case take so many
    `operations`.
    `right` is the place of the right choice, from 0. `item` is that of
    the syllabus, such as "3-(5)-ii", and `field` its first digit, "1" to "5".
    """

    exercise: str
    kind: str
    field: str
    title: Text
    prompt: Text
    code: str
    given: str
    output: str
    choices: tuple[Choice, ...]
    right: int
    asked: Text | None = None
    item: str = ""
    mark: str = ""
    steps: tuple[Step, ...] = ()
    arrays: tuple[str, ...] = ()
    blanks: tuple[int, ...] = ()
    operations: int = 0
    source: str = ""

    @property
    def made(self) -> bool:
        """Whether it can be answered; else it stands for one that is still being made."""
        return bool(self.choices)


def make_question(
    course: Course, slot: Slot, rng: random.Random, cache: Path | None, run: RunSource = execute
) -> Question | None:
    """Execute and write the question of `slot`, or None where it has no four choices that differ.

    `run` executes what stands in the choices of a code question, on cases that are always the same.
    """
    exercise = course.load_answered(slot.topic, slot.name)
    try:
        if slot.blanks:
            return _code_question(exercise, slot, rng, cache, run)
        return next(iter(_value_questions(exercise, slot, 1, rng)), None)
    except OracleError:
        return None  # `grade verify` says what is wrong with it


def make_values(course: Course, slot: Slot, count: int, rng: random.Random) -> list[Question]:
    """Up to `count` questions on values of one case, none where there are not four that differ."""
    exercise = course.load_answered(slot.topic, slot.name)
    try:
        return _value_questions(exercise, slot, count, rng)
    except OracleError:
        return []


def _code_question(
    exercise: Exercise, slot: Slot, rng: random.Random, cache: Path | None, run: RunSource
) -> Question | None:
    known, cases, expected = known_cases(exercise, cache)
    answer = run(exercise, exercise.answer, cases)
    if not same_run(expected, answer):
        return None

    @functools.cache
    def outcome(made: tuple[Mistake, ...]) -> tuple[Outcome, ...]:
        if known is not None and len(made) == 1 and made[0].name in known.mistakes:
            return known.mistakes[made[0].name]
        return run(exercise, edited_answer(exercise, edits_of(made)), cases)

    for wrong in code_choices(exercise, slot.blanks, rng):
        outcomes = [expected, answer, *(outcome(made) for made in wrong.values())]
        pairs = itertools.combinations(outcomes[1:], 2)
        if not any(same_run(one, other) for one, other in pairs):
            right = Choice(statements(exercise, slot.blanks, ()))
            choices = [right, *(_wrong_choice(text, made) for text, made in wrong.items())]
            code = blanked_code(exercise, slot.blanks)
            return _question(exercise, slot, choices, rng, code=code)
    return None


def _wrong_choice(text: str, made: tuple[Mistake, ...]) -> Choice:
    why = Text.of(lambda language: "\n".join(mistake.why.in_(language) for mistake in made))
    return Choice(text, " ".join(mistake.name for mistake in made), why)


def _value_questions(
    exercise: Exercise, slot: Slot, count: int, rng: random.Random
) -> list[Question]:
    """Of the cases that are small enough the one that gives the most questions, the first of them."""
    if exercise.needs_keras:
        use_keras()
    best: list[Question] = []
    for _ in range(TRIES):
        seed = rng.randrange(2**31)
        for operations, fitted in _fitting(exercise, seed):
            given = shown_arguments(fitted)
            found = _value_choices(exercise, fitted, seed, rng)
            made: list[Question] = []
            for output, choices in itertools.islice(_unlike(found), count):
                steps = worked_steps(exercise, fitted, output, choices[0].text)
                one = _question(exercise, slot, choices, rng, given=given, output=output)
                parts = {"steps": steps, "arrays": arrays_in(fitted), "operations": operations}
                made.append(replace(one, **parts))
            best = max(best, made, key=len)
            if len(best) == min(count, len(exercise.outputs)):
                return best
    return best


def _unlike(found: Iterator[tuple[str, list[Choice]]]) -> Iterator[tuple[str, list[Choice]]]:
    """Those of which the right value is not that of one before: a mean over one number, say."""
    known: set[str] = set()
    for output, choices in found:
        value = re.sub(r"[\[\](),\s]+", " ", choices[0].text).strip()
        if value not in known:
            known.add(value)
            yield output, choices


def _fitting(exercise: Exercise, seed: int) -> list[tuple[int, dict[str, Value]]]:
    """Cases that are small enough, with how many operations they take: those with the fewest first."""
    fitted = [one for case in make_cases(exercise, seed)[:CASES] for one in fit_arguments(case)]
    counted = [(operations_for(exercise, one), one) for one in fitted]
    return sorted([(n, one) for n, one in counted if n is not None], key=itemgetter(0))


def _value_choices(
    exercise: Exercise, arguments: dict[str, Value], seed: int, rng: random.Random
) -> Iterator[tuple[str, list[Choice]]]:
    """The outputs that can be asked for, each with four results of it that differ as printed."""
    try:
        cases, expected, *_ = ask_about(exercise, [arguments], seed)
    except OracleError:
        return  # rounding took these arguments where the function is not defined
    answer = run_source(exercise, exercise.answer, cases)
    if not same_run(expected, answer):
        return
    results: dict[str, Mapping[str, Observation]] = {}
    for mistake in exercise.mistakes:
        if not mistake.exam:
            continue
        (outcome,) = run_source(exercise, edited_answer(exercise, mistake.edits), cases)
        if not isinstance(outcome, Raised):
            results[mistake.name] = outcome
    names = list(results)
    rng.shuffle(names)
    outputs = list(expected[0])
    rng.shuffle(outputs)
    reasons = {mistake.name: mistake for mistake in exercise.mistakes}
    for output in outputs:
        wrong = {name: results[name].get(output) for name in names}
        texts = choices_of(expected[0][output], wrong, WRONG, MOST_VALUES)
        if texts is None:
            continue
        right, others = texts
        chosen = least_telling(right, itertools.combinations(others.values(), WRONG), rng)
        if chosen is not None:
            made = {text: reasons[name] for name, text in others.items()}
            wrong_choices = (Choice(text, made[text].name, made[text].why) for text in chosen)
            yield output, [Choice(right), *wrong_choices]


def _question(
    exercise: Exercise,
    slot: Slot,
    choices: list[Choice],
    rng: random.Random,
    *,
    code: str = "",
    given: str = "",
    output: str = "",
) -> Question:
    right = choices[0]
    rng.shuffle(choices)
    numbers = as_numbers([choice.text for choice in choices])
    if numbers is not None:  # as the exam does
        choices = [
            choice for _, choice in sorted(zip(numbers, choices, strict=True), key=itemgetter(0))
        ]
    # A stem says what the code is for without giving it away, as title and prompt may.
    title = exercise.prompt.title if exercise.stem is None else slot.title
    prompt = exercise.stem or Text.of(exercise.prompt.whole)
    return Question(
        exercise=exercise.key,
        kind=slot.kind,
        field=slot.item[:1],
        item=slot.item,
        title=title,
        prompt=prompt,
        code=code,
        given=given,
        output=output,
        choices=tuple(choices),
        right=choices.index(right),
        blanks=slot.blanks,
    )


def blanked_code(exercise: Exercise, numbers: tuple[int, ...]) -> str:
    """The answer without its docstring, `BLANK` or `BLANKS` in place of the statements."""
    marks = (BLANK,) if len(numbers) == 1 else BLANKS
    return code_with(exercise, dict(zip(numbers, marks, strict=True)))


def code_with(exercise: Exercise, shown: Mapping[int, str]) -> str:
    """The answer without its docstring; by their numbers, what is shown in place of the statements of some blanks."""
    code = exercise.answer
    for number in sorted(shown, reverse=True):
        code = with_statement(code, exercise.blanks[number - 1], shown[number])
    docstring = ast.parse(exercise.answer).body[0]
    return "\n".join(code.split("\n")[docstring.end_lineno :]).strip("\n")
