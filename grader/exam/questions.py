"""Makes exam questions out of exercises. Every choice is executed before it is asked.

A code question shows the answer with one blank 空欄 and four statements for it; a value question shows small
arguments and four results. In both, exactly one choice agrees with the oracle and no two agree with each other;
an exercise for which that cannot be had gives no question. Knows nothing of screens and of time.
"""

from __future__ import annotations

import ast
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.exam.values import choices_of, fit_arguments, shown_arguments
from grader.format.blanks import Blank, with_statement
from grader.format.course import Course
from grader.format.edits import Mistake, edited_statement
from grader.format.exercise import Exercise, edited_answer
from grader.judging.answers import (
    OracleError,
    Outcome,
    Raised,
    ask_about,
    ask_oracle,
    make_cases,
    run_source,
)
from grader.judging.platform import use_keras
from grader.judging.reference import find_reference
from grader.judging.runs import same_run
from grader.running.task import Case
from grader.text import Text

CHOICES = 4
CODE, VALUE, KNOWLEDGE = "code", "value", "knowledge"
BLANK = "□□□□"  # stands in the code where the choices go
TRIES = 6  # draws in which a case small enough for paper is looked for
# Of the cases on which code is executed: those of `grade`, which are often in the cache.
_DEFAULT_SEED = 0

RunSource = Callable[[Exercise, str, tuple[Case, ...]], tuple[Outcome, ...]]


@dataclass(frozen=True)
class Choice:
    """What one may choose. `mistake` names the mistake ("" for the right choice), `why` says why it is one.

    `prose` is what stands there in either language where it is no code and no value.
    """

    text: str
    mistake: str = ""
    why: Text | None = None
    prose: Text | None = None

    def shown(self, language: str) -> str:
        """The choice as it stands on the screen."""
        return self.text if self.prose is None else self.prose.in_(language)


@dataclass(frozen=True)
class Question:
    """One question, complete: it can be asked and scored when the exercise has long been changed.

    `code` is the answer with `BLANK` in it (code), or empty (value); `given` are the arguments (empty where there are none) and
    `output` the name of the asked result (value), or both empty (code). A question of knowledge says what it asks (`asked`), and
    `given` may be a listing. `right` is the place of the right choice, from 0. `field` is the part of
    the syllabus, "1" to "5".
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


@dataclass(frozen=True)
class Slot:
    """A question that an exercise may give: a blank's number, or 0 for its value."""

    topic: str
    name: str
    field: str
    blank: int


def find_slots(course: Course, keys: list[tuple[str, str]]) -> list[Slot]:
    """Every question that the exercises `keys` may give, without executing anything."""
    fields = {topic.folder: topic.syllabus[:1] for topic in course.topics}
    slots = []
    for topic, name in keys:
        exercise = course.load_answered(topic, name)
        for blank in exercise.blanks:
            if len(_of_blank(exercise, blank)) >= CHOICES - 1:
                slots.append(Slot(topic, name, fields[topic], blank.number))
        # Where several values are right, none is asked for.
        paper = exercise.flavour == "numpy" and not exercise.compared
        if paper and len(exercise.mistakes) >= CHOICES - 1:
            slots.append(Slot(topic, name, fields[topic], 0))
    return slots


def choose_slots(
    slots: list[Slot], sets: list[tuple[Question, ...]], rng: random.Random
) -> list[Slot | tuple[Question, ...]]:
    """An order in which to try `slots`, so that the first ones are spread over the exercises.

    All exercises give one question before one gives a second; `sets` of questions come whole, as if one exercise each.
    """
    by_exercise: dict[tuple[str, str], list[Slot]] = {}
    for slot in slots:
        by_exercise.setdefault((slot.topic, slot.name), []).append(slot)
    lists: list[list] = [*by_exercise.values(), *([one] for one in sets)]
    rng.shuffle(lists)
    for some in lists:
        rng.shuffle(some)
    rounds = itertools.zip_longest(*lists)
    return [slot for some in rounds for slot in some if slot is not None]


def make_question(
    course: Course, slot: Slot, rng: random.Random, cache: Path | None, run: RunSource = run_source
) -> Question | None:
    """Execute and write the question of `slot`, or None where it has no four choices that differ.

    `run` executes what stands in the choices of a code question, on cases that are always the same.
    """
    exercise = course.load_answered(slot.topic, slot.name)
    if exercise.needs_keras:
        use_keras()
    try:
        if slot.blank:
            return _code_question(exercise, slot, rng, cache, run)
        return _value_question(exercise, slot, rng)
    except OracleError:
        return None  # `grade verify` says what is wrong with it


def _of_blank(exercise: Exercise, blank: Blank) -> list[Mistake]:
    return [mistake for mistake in exercise.mistakes if mistake.blanks == {blank.number}]


def _code_question(
    exercise: Exercise, slot: Slot, rng: random.Random, cache: Path | None, run: RunSource
) -> Question | None:
    blank = exercise.blanks[slot.blank - 1]
    known = find_reference(exercise, _DEFAULT_SEED, cache) if cache is not None else None
    if known is not None:
        cases, expected = known.cases, known.expected
    else:
        cases, expected, _ = ask_oracle(exercise, _DEFAULT_SEED)
    answer = run(exercise, exercise.answer, cases)
    if not same_run(expected, answer):
        return None
    statement = edited_statement(exercise.answer, blank, ())
    chosen: list[tuple[Choice, tuple[Outcome, ...]]] = [(Choice(statement), answer)]
    mistakes = _of_blank(exercise, blank)
    rng.shuffle(mistakes)
    for mistake in mistakes:
        if known is not None:
            outcome = tuple(known.mistakes[mistake.name])
        else:
            outcome = run(exercise, edited_answer(exercise, mistake.edits), cases)
        text = edited_statement(exercise.answer, blank, mistake.edits)
        others = [other for _, other in chosen]
        differs = not any(same_run(other, outcome) for other in [expected, *others])
        if differs and text not in [choice.text for choice, _ in chosen]:
            chosen.append((Choice(text, mistake.name, mistake.why), outcome))
        if len(chosen) == CHOICES:
            choices = [choice for choice, _ in chosen]
            return _question(exercise, slot, choices, rng, code=_code_with_blank(exercise, blank))
    return None


def _value_question(exercise: Exercise, slot: Slot, rng: random.Random) -> Question | None:
    for _ in range(TRIES):
        seed = rng.randrange(2**31)
        for arguments in make_cases(exercise, seed)[:2]:
            for fitted in fit_arguments(arguments):
                found = _value_choices(exercise, fitted, seed, rng)
                if found is not None:
                    output, choices = found
                    given = shown_arguments(fitted)
                    return _question(exercise, slot, choices, rng, given=given, output=output)
    return None


def _value_choices(
    exercise: Exercise, arguments: dict, seed: int, rng: random.Random
) -> tuple[str, list[Choice]] | None:
    """The output to ask for, and four results of it that differ as printed."""
    try:
        cases, expected, _ = ask_about(exercise, [arguments], seed)
    except OracleError:
        return None  # rounding took these arguments where the function is not defined
    answer = run_source(exercise, exercise.answer, cases)
    if not same_run(expected, answer):
        return None
    results = {}
    for mistake in exercise.mistakes:
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
        texts = choices_of(expected[0][output], wrong, CHOICES - 1)
        if texts is not None:
            right, others = texts
            why = [(name, text, reasons[name]) for name, text in others.items()]
            return output, [Choice(right), *(Choice(t, n, m.why) for n, t, m in why)]
    return None


def _question(
    exercise: Exercise, slot: Slot, choices: list[Choice], rng: random.Random, **shown: str
) -> Question:
    right = choices[0]
    rng.shuffle(choices)
    texts = {"code": "", "given": "", "output": ""} | shown
    return Question(
        exercise=exercise.key,
        kind=CODE if slot.blank else VALUE,
        field=slot.field,
        title=exercise.prompt.title,
        prompt=Text.of(exercise.prompt.whole),
        choices=tuple(choices),
        right=choices.index(right),
        **texts,
    )


def _code_with_blank(exercise: Exercise, blank: Blank) -> str:
    """The answer without its docstring, `BLANK` in place of the statement."""
    marked = with_statement(exercise.answer, blank, BLANK)
    docstring = ast.parse(exercise.answer).body[0]
    return "\n".join(marked.split("\n")[docstring.end_lineno :]).strip("\n")
