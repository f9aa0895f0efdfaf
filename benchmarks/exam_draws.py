"""Draws many questions from an exercise and tries each anew: one right choice, no two alike.

The choices of a code question are put into the blank and run on cases of another seed than the exam used.
"""

from __future__ import annotations

import ast
import itertools
import random
import re

import numpy as np

from benchmarks.wrong_answers import fresh_seed
from grader.exam.questions import BLANK, BLANKS, Question, make_question
from grader.exam.slots import CODE, VALUE, find_slots
from grader.format.course import Course
from grader.format.exercise import Exercise
from grader.judging.answers import ask_oracle, run_source
from grader.judging.cache import state_folder
from grader.judging.choices import MARKS
from grader.judging.giveaways import guessed
from grader.judging.reference import get_reference
from grader.judging.runs import same_run
from grader.learners.session import DEFAULT_SEED

LOOKS = ("nearest", "longest", "shortest")  # what somebody goes by who knows nothing


def measure_exam(course: Course, exercise: Exercise, draws: int) -> dict:
    """How many questions of each kind, at which places the right choice stood, what was wrong with any, how many operations the
    cases of values take, and how many questions a guesser by looks gets right.

    A slot that yields none in a draw is passed over, and one more is drawn.
    """
    slots = find_slots(course, [(exercise.topic, exercise.name)])
    found: dict = {
        "draws": draws,
        "code": 0,
        "value": 0,
        "none": 0,
        "places": [0] * 4,
        "faults": [],
        "operations": [],
        "guessed": {CODE: dict.fromkeys(LOOKS, 0.0), VALUE: dict.fromkeys(LOOKS, 0.0)},
    }
    cases, expected, *_ = ask_oracle(exercise, fresh_seed(exercise, 1))
    tried: dict[tuple[tuple[int, ...], str], bool] = {}
    runs: dict[str, tuple] = {}

    def run(exercise: Exercise, source: str, cases: tuple) -> tuple:
        if source not in runs:
            runs[source] = run_source(exercise, source, cases)
        return runs[source]

    # Every draw then finds it in the cache.
    get_reference(exercise, DEFAULT_SEED, "cpu", state_folder(course.root))
    for number in itertools.count():
        if found["code"] + found["value"] == draws or number == 4 * draws:
            break
        rng = random.Random(f"{exercise.key} {number}")
        slot = slots[number % len(slots)]
        question = make_question(course, slot, rng, state_folder(course.root), run)
        if question is None:
            found["none"] += 1
            continue
        found[question.kind] += 1
        found["places"][question.right] += 1
        if question.kind == VALUE:
            found["operations"].append(question.operations)
        looks = ([choice.text for choice in question.choices], question.right)
        for guesser in LOOKS:
            hits = found["guessed"][question.kind]
            hits[guesser] = round(hits[guesser] + guessed(guesser, [looks]), 4)
        fault = _looks_alike(question)
        if fault is None and question.kind == CODE:
            right = []
            for choice in question.choices:
                key = (slot.blanks, choice.text)
                if key not in tried:
                    tried[key] = _agrees(exercise, question, choice.text, cases, expected)
                right.append(tried[key])
            if right != [place == question.right for place in range(len(right))]:
                fault = f"right choices: {right}"
        if fault is not None:
            found["faults"].append(f"{slot.blanks}, draw {number}: {fault}")
    return found


def _agrees(
    exercise: Exercise, question: Question, text: str, cases: tuple, expected: tuple
) -> bool:
    """Whether the question's code with `text` in its blanks agrees with the oracle."""
    source = filled(question.code, text)
    for case, wanted in zip(cases, expected, strict=True):  # a wrong one ends with its first case
        if not same_run([wanted], run_source(exercise, source, (case,))):
            return False
    return True


def filled(code: str, text: str) -> str:
    """The code of a question with a choice in its blank, or in its two."""
    two = re.fullmatch(rf"{MARKS[0]} (.*)\n{MARKS[1]} (.*)", text, re.DOTALL)
    parts = [part.replace("\n  ", "\n") for part in two.groups()] if two else [text]
    for mark, part in zip(BLANKS if two else (BLANK,), parts, strict=True):
        line = next(line for line in code.split("\n") if line.endswith(mark))
        margin = line.removesuffix(mark)
        code = code.replace(line, "\n".join(margin + one for one in part.split("\n")))
    return code


def _looks_alike(question: Question) -> str | None:
    """What two choices share that should not: the text, or the numbers as they are printed."""
    # Code may differ by its indentation alone: whether a line still belongs to the tape, say.
    texts = [choice.text.strip() for choice in question.choices]
    if question.kind != CODE:
        texts = [" ".join(text.split()) for text in texts]
    if len(set(texts)) < len(texts):
        return "two choices with one text"
    if question.kind == CODE:
        if BLANK not in question.code:
            return "no blank in the code"
        trees = [
            ast.dump(ast.parse(filled(question.code, choice.text))) for choice in question.choices
        ]
        return "two choices with one meaning" if len(set(trees)) < len(trees) else None
    numbers = [_numbers(text) for text in texts]
    for one in range(4):
        for other in range(one):
            a, b = numbers[one], numbers[other]
            if a is not None and b is not None and a.shape == b.shape and np.array_equal(a, b):
                return f"{texts[other]} and {texts[one]} are one value"
    return None


def _numbers(text: str) -> np.ndarray | None:
    try:
        value = ast.literal_eval(text.replace("−", "-"))
        return np.asarray(value, float)
    except (ValueError, SyntaxError, TypeError):
        return None
