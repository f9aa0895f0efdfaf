"""Sets on one stem out of an exercise: one code with several blanks, several values of one case, each question alone."""

from __future__ import annotations

import itertools
import random
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.exam import sets as making
from grader.exam.drawing import ask, code_with_blank, shown_choice
from grader.exam.questions import BLANK, Choice, Question
from grader.exam.sets import MARKS, SetSlot, make_set
from grader.exam.sitting import Sitting, begin
from grader.exam.slots import CODE, VALUE, find_slots
from grader.exam.stems import labelled, set_around, stem_of
from grader.format.course import load_course
from grader.judging.answers import ask_oracle, run_source
from grader.judging.runs import same_run
from grader.text import Text

from .test_exam_sitting import Clock
from .test_exam_terminal import LOOK, code_question, screens_of, value_question

ROOT = Path(__file__).resolve().parents[1]
COURSE = load_course(ROOT)
EXERCISES = [("normalization", "bn_moving_average"), ("gradient_descent", "epoch_iterations")]


def made(key: tuple[str, str], blanks: int, values: int = 0, seed: int = 0) -> tuple[Question, ...]:
    slots = find_slots(COURSE, [key])
    single = [slot for slot in slots if len(slot.blanks) == 1][:blanks]
    value = next((slot for slot in slots if slot.kind == VALUE), None) if values else None
    return make_set(COURSE, SetSlot(tuple(single), value, values), random.Random(seed), None)


@pytest.fixture(scope="module")
def sets():
    return {key: full(key) for key in EXERCISES}


def full(key: tuple[str, str]) -> tuple[Question, ...]:
    """Not in every draw has each blank wrong choices among which the right one does not show."""
    drawn = (made(key, 3, 2, seed) for seed in range(20))
    return next(some for some in drawn if 2 <= sum(bool(one.mark) for one in some) < len(some))


def test_all_questions_of_a_set_stand_on_one_stem(sets):
    for questions in sets.values():
        assert len(questions) >= 3
        assert len({stem_of(question) for question in questions}) == 1
        assert questions[0].code
    assert {question.kind for question in sets[EXERCISES[0]]} == {CODE, VALUE}
    assert sets[EXERCISES[0]][0].given


def test_another_blank_comes_in_the_place_of_one_that_gives_no_question(monkeypatch):
    slots = [slot for slot in find_slots(COURSE, EXERCISES[1:]) if len(slot.blanks) == 1]
    first, second, third = slots[:3]

    def made(_course, slot, *_others):
        question = replace(code_question(1), blanks=slot.blanks)
        return None if slot == first else question

    monkeypatch.setattr(making, "make_question", made)
    monkeypatch.setattr(making, "_independent", lambda *_: True)
    wanted = SetSlot((first, second), others=(first, second, third, *slots[3:]))
    questions = make_set(COURSE, wanted, random.Random(1), None)
    assert [question.blanks for question in questions] == [second.blanks, third.blanks]
    assert [question.mark for question in questions] == [*MARKS[:2]]


@pytest.mark.parametrize("agrees", [True, False])
def test_of_a_keras_model_those_pairs_are_known_that_the_reference_has_run(monkeypatch, agrees):
    """Two wrong choices that are right together are in no set; nothing is run to find out."""
    exercise = COURSE.load(*EXERCISES[0])
    one, other = (
        (None, replace(code_question(n), choices=(Choice("a"), Choice("b", f"m{n}"))))
        for n in (1, 2)
    )
    known = SimpleNamespace(expected="right", pairs={("m2", "m1"): "right" if agrees else "wrong"})
    monkeypatch.setattr(making, "find_reference", lambda *_: known)
    monkeypatch.setattr(making, "same_run", lambda one, other: one == other)
    assert making._known_to_differ(exercise, [one], other, ROOT) is not agrees
    assert making._known_to_differ(exercise, [one], other, None)


def test_every_blank_of_the_code_is_asked_for_once(sets):
    for questions in sets.values():
        marks = [question.mark for question in questions if question.kind == CODE]
        shown = re.findall(rf"{BLANK}([{MARKS}]?)", questions[0].code)
        assert shown == marks
        assert marks == (list(MARKS[: len(marks)]) if len(marks) > 1 else [""])  # one needs no mark
    assert any(len([one for one in own if one.mark]) > 1 for own in sets.values())


def test_one_filling_is_right_whatever_is_taken_for_the_other_blanks(sets):
    """Of all ways to fill two blanks only the two right choices do what the oracle says; the others hold what is right."""
    for key, questions in sets.items():
        exercise = COURSE.load(*key)
        cases, expected, *_ = ask_oracle(exercise, 5)
        asked = [question for question in questions if question.kind == CODE]
        for one, other in itertools.combinations(asked, 2):
            for mine, yours in itertools.product(one.choices, other.choices):
                chosen = {one.mark: mine, other.mark: yours}
                source = filled(asked, chosen)
                right = same_run(expected, run_source(exercise, source, cases))
                assert right == (not mine.mistake and not yours.mistake), (key, chosen)


def filled(asked: list[Question], chosen: dict[str, Choice]) -> str:
    code = asked[0].code
    for question in asked:
        text = chosen.get(question.mark, question.choices[question.right]).text
        line = next(line for line in code.split("\n") if BLANK + question.mark in line)
        margin = " " * (len(line) - len(line.lstrip()))
        code = code.replace(BLANK + question.mark, text.replace("\n", "\n" + margin))
    return code


def test_a_name_that_a_statement_gives_a_value_to_stays_in_the_code(sets):
    questions = sets[EXERCISES[0]]
    questions = [question for question in questions if question.kind == CODE]
    kept = re.findall(rf"(\w+) = {BLANK}", questions[0].code)
    assert kept
    for question in questions:
        assert not any(choice.text.startswith(f"{name} = ") for name in kept for choice in question.choices)  # fmt: skip


def test_a_question_says_which_blank_it_means_in_either_language(sets):
    question = sets[EXERCISES[0]][1]
    assert question.mark == "②"
    assert "（イ）" in ask(question, "ja")
    assert "(B)" in ask(question, "en")
    assert "（イ）" in code_with_blank(question, "ja").plain
    assert "(B)" in code_with_blank(question, "en").plain


def test_a_combination_names_its_blanks_as_the_code_does():
    text = "① y = x\n② for z in y:\n      pass"
    assert labelled(text, "en") == "(A) y = x\n(B) for z in y:\n        pass"
    assert labelled(text, "ja").split("\n")[1] == "（イ）for z in y:"
    assert labelled("y = ①", "ja") == "y = ①"
    words = Choice("組", prose=Text("組", "pair"))
    assert shown_choice(words, "en") == "pair"


def test_a_set_is_found_from_any_of_its_questions(sets):
    first, second = (sets[key] for key in EXERCISES[:2])
    every = [*first, value_question(1), *second]
    assert set_around(every, 0) == range(len(first))
    assert set_around(every, 1) == range(len(first))
    assert set_around(every, len(first)) == range(len(first), len(first) + 1)
    assert set_around(every, len(every) - 1) == range(len(first) + 1, len(every))


def test_the_stem_stays_on_the_screen_while_one_goes_through_its_questions(tmp_path):
    long = [code_question(1, 60)]
    set_of_two = [long[0], Question(**{**vars(long[0]), "exercise": "maths/e9"})]
    number = begin(tmp_path, [*set_of_two, code_question(2, 60)], 600.0, seed=1)
    sitting = Sitting(tmp_path, number, Clock())
    keys = ["enter", "pagedown", LOOK, "right", LOOK, "right", LOOK]
    before, same, other = screens_of(sitting, keys, size="80x24")
    scrolled = [line for line in before.split("\n") if re.search(r"z\d+ = ", line)]
    assert scrolled
    assert all(line in same for line in scrolled)
    assert "題 2" in other
    assert "問 1–2 に共通" not in other
