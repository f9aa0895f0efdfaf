"""Exam questions: one right choice, four that differ, in what they print and in what they do."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from benchmarks.exam_draws import filled
from grader.errors import UserError
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan, choose_exercises, time_for
from grader.exam.questions import BLANK, CHOICES, make_question
from grader.exam.slots import CODE, VALUE, find_slots
from grader.exam.values import arrays_in, choices_of, fit_arguments, shown_arguments
from grader.format.course import load_course
from grader.judging.answers import ask_oracle, run_source
from grader.judging.choices import as_numbers
from grader.judging.compare import compare
from grader.judging.giveaways import guessed, most_by_chance
from grader.text import Text

ROOT = Path(__file__).resolve().parents[1]
COURSE = load_course(ROOT)
NUMPY = ["rnn", "lstm", "normalization"]
CACHE = ROOT / ".grade"


@pytest.fixture(scope="module")
def questions():
    slots = find_slots(COURSE, COURSE.select(tuple(NUMPY)))
    rng = random.Random(5)
    made = [(slot, make_question(COURSE, slot, rng, CACHE)) for slot in slots]
    return [(slot, question) for slot, question in made if question is not None]


def test_both_kinds_of_question_come_from_almost_every_exercise(questions):
    kinds = Counter(question.kind for _, question in questions)
    exercises = {question.exercise for _, question in questions}
    assert kinds[CODE] > 20
    assert kinds[VALUE] > 8
    assert len(exercises) >= 17


def test_exactly_one_choice_of_a_code_question_does_what_the_oracle_says(questions):
    """Executed here once more, from nothing but the question's own text, on another seed."""
    for slot, question in questions:
        if question.kind != CODE:
            continue
        exercise = COURSE.load(slot.topic, slot.name)
        cases, expected, *_ = ask_oracle(exercise, 77)
        agree = []
        for place, choice in enumerate(question.choices):
            source = filled(question.code, choice.text)
            outcomes = run_source(exercise, source, cases)
            same = [
                isinstance(given, dict) and compare(wanted, given).equal
                for wanted, given in zip(expected, outcomes, strict=True)
            ]
            agree += [place] if all(same) else []
        assert agree == [question.right], question


def test_exactly_one_choice_of_a_value_question_is_what_the_answer_gives(questions):
    """The arguments as printed, read back, and the answer called with them."""
    for slot, question in questions:
        if question.kind != VALUE or "{" in question.given:
            continue
        exercise = COURSE.load(slot.topic, slot.name)
        arguments = read_back(exercise, question.given)
        scope: dict = {}
        exec(compile(exercise.answer, "answer", "exec"), scope)
        with np.errstate(all="ignore"):
            value = scope[exercise.function](**arguments)
        parts = value if isinstance(value, tuple) else (value,)
        wanted = dict(zip(exercise.outputs, parts, strict=True)).get(question.output)
        if wanted is None or isinstance(wanted, str):
            continue
        near = []
        for place, choice in enumerate(question.choices):
            given = np.array(eval(choice.text))
            near += [place] if np.allclose(given, wanted, rtol=0, atol=0.006) else []
        assert question.right in near, question
        digits = len(question.choices[question.right].text.partition(".")[2].partition("]")[0])
        texts = [np.array(eval(choice.text), float) for choice in question.choices]
        for place, text in enumerate(texts):
            for other in texts[:place]:
                assert np.max(np.abs(text - other)) > 2.4 / 10**digits or not digits


def test_arguments_that_are_shown_like_lists_are_named_where_they_are_arrays():
    drawn = {
        "x": np.ones(2),
        "pair": [1, 2],
        "rate": 0.5,
        "one": np.float64(3),
        "y": np.ones((1, 2)),
    }
    assert arrays_in(drawn) == ("x", "y")


def read_back(exercise, given: str) -> dict:
    scope: dict = {}
    exec(given.replace("\n ", " "), scope)
    drawn = {}
    for name in exercise.arguments:
        value = scope[name]
        if isinstance(value, list):
            shapes = {np.shape(part) for part in value if not isinstance(part, list)}
            ragged = isinstance(value[0], list) and len({str(np.shape(p)) for p in value}) > 1
            value = [np.array(part) for part in value] if ragged and not shapes else np.array(value)
        drawn[name] = value
    return drawn


def test_every_choice_is_there_once_and_every_wrong_one_says_why(questions):
    for _, question in questions:
        assert len({choice.text for choice in question.choices}) == CHOICES
        for place, choice in enumerate(question.choices):
            assert bool(choice.why and choice.mistake) == (place != question.right)
        assert (question.code.count(BLANK) in (1, 2)) == (question.kind == CODE)
        assert bool(question.output) == (question.kind == VALUE)


@pytest.mark.parametrize("guesser", ["nearest", "longest", "shortest"])
def test_a_guesser_by_looks_gains_little(questions, guesser):
    """Of 62 % of the questions the choice most like the others was right; chance is 25 %."""
    for kind in (CODE, VALUE):
        asked = [([c.text for c in q.choices], q.right) for _, q in questions if q.kind == kind]
        assert guessed(guesser, asked) <= most_by_chance(len(asked))


def test_numbers_ascend(questions):
    for _, question in questions:
        numbers = as_numbers([choice.text for choice in question.choices])
        assert numbers is None or numbers == sorted(numbers)


def test_a_mistake_that_nobody_would_choose_is_no_choice(tmp_path, small_course):
    path = small_course / "solutions" / "maths" / "double.py"
    path.write_text(
        path.read_text("utf-8").replace('wrong="x**2",', 'wrong="x**2",\n        exam=False,'),
        "utf-8",
    )
    course = load_course(small_course)
    for slot in find_slots(course, [("maths", "double")]):
        for seed in range(5):
            question = make_question(course, slot, random.Random(seed), None)
            if question is not None:
                assert not any("square" in choice.mistake for choice in question.choices)


def test_an_exercise_with_a_stem_is_asked_without_title_and_prompt(small_course):
    path = small_course / "solutions" / "maths" / "double.py"
    stem = 'STEM = dict(ja="x から 2 つの値を求める。", en="Two values are made of x.")\n'
    path.write_text(path.read_text("utf-8") + stem, "utf-8")
    course = load_course(small_course)
    made = [
        make_question(course, slot, random.Random(1), None)
        for slot in find_slots(course, [("maths", "double")])
    ]
    for question in filter(None, made):
        assert question.prompt == Text("x から 2 つの値を求める。", "Two values are made of x.")
        assert question.title == course.topics[0].title
    assert any(made)


def test_the_right_choice_stands_in_every_place(questions):
    places = Counter(question.right for _, question in questions)
    assert set(places) == {0, 1, 2, 3}


def test_the_same_seed_gives_the_same_exam_and_another_one_another():
    plan = Plan(questions=8, topics=("lstm",), seed=3)
    one, again = (draw_questions(COURSE, plan, CACHE) for _ in range(2))
    other = draw_questions(COURSE, Plan(questions=8, topics=("lstm",), seed=4), CACHE)
    assert one == again
    assert one != other
    assert len(one) == 8


def test_exercises_take_turns_before_one_gives_a_second_set():
    plan = Plan(questions=9, topics=("lstm",), kinds=(CODE,), seed=1)
    drawn = draw_questions(COURSE, plan, CACHE)
    sets = {(question.exercise, question.code) for question in drawn}
    assert len({exercise for exercise, _ in sets}) == len(sets)


def test_an_area_is_meant_by_its_number_or_by_part_of_its_name():
    everything = choose_exercises(COURSE, Plan())
    numbers = range(1, len(COURSE.areas) + 1)
    areas = [choose_exercises(COURSE, Plan(areas=(str(number),))) for number in numbers]
    assert [pair for area in areas for pair in area] == everything
    assert all(areas)
    deep = [own for area, own in zip(COURSE.areas, areas, strict=True) if "深層" in area.title.ja]
    assert 0 < len(deep) < len(areas)
    assert choose_exercises(COURSE, Plan(areas=("深層",))) == [pair for own in deep for pair in own]
    assert {topic for topic, _ in choose_exercises(COURSE, Plan(topics=("rnn",)))} == {"rnn"}
    with pytest.raises(UserError):
        choose_exercises(COURSE, Plan(areas=("nothing of the kind",)))


def test_time_is_in_the_proportion_of_the_exam_unless_asked():
    assert time_for(Plan(), 104) == 7200
    assert time_for(Plan(), 52) == 3600
    assert time_for(Plan(minutes=5), 52) == 300


def test_an_exercise_whose_answer_is_wrong_gives_no_question(small_course):
    """What the oracle does not confirm is not asked."""
    solution = small_course / "solutions" / "maths" / "double.py"
    text = solution.read_text(encoding="utf-8")
    course = load_course(small_course)
    assert [s.blanks for s in find_slots(course, course.select(("maths",)))]
    solution.write_text(text.replace("y = 2 * x", "y = 2 * x + 1e-3"), encoding="utf-8")
    with pytest.raises(UserError):
        draw_questions(course, Plan(), None)
    shutil.rmtree(small_course / "exercises", ignore_errors=True)


# ---- numbers for paper


def test_arguments_are_printed_so_that_they_can_be_read_back():
    arguments = {
        "x": np.array([[0.123456, -2.0], [3.14159, 4.0]]), "rate": 0.30000001, "epsilon": 1e-5,
        "steps": 3, "mode": "same", "sizes": (1, 2), "nothing": None, "flag": True,
    }  # fmt: skip
    fitted = next(fit_arguments(arguments))
    scope: dict = {}
    exec(shown_arguments(fitted).replace("\n ", " "), scope)
    for name, value in fitted.items():
        assert np.array_equal(scope[name], value), name
    assert fitted["x"].tolist() == [[0.1, -2.0], [3.1, 4.0]]
    assert fitted["epsilon"] == 1e-5


def test_too_many_numbers_are_not_for_paper():
    assert not list(fit_arguments({"x": np.zeros((5, 5))}))
    assert not list(fit_arguments({"rng": 3}))


def test_choices_differ_by_more_than_rounding_and_are_written_alike():
    right = np.array(0.25)
    wrong = {"near": np.array(0.2501), "a": np.array(0.75), "b": np.array(-1.5), "c": np.array(3.0)}
    text, others = choices_of(right, wrong, 3, 3)
    assert text == "0.25"
    assert others == {"a": "0.75", "b": "-1.50", "c": "3.00"}
    assert choices_of(right, {"near": np.array(0.2501), "a": np.array(0.75)}, 2, 2)[1] == {
        "near": "0.25010",
        "a": "0.75000",
    }
    assert choices_of(right, {"a": np.array(0.25), "b": np.array(1.0)}, 2, 2) is None
    assert choices_of(right, {"a": np.array(np.nan), "b": np.array(1.0)}, 2, 2) is None
    assert (
        choices_of(np.array([1, 2]), {"a": np.array([2, 1]), "b": np.array([1.0, 2.0])}, 2, 2)
        is None
    )
