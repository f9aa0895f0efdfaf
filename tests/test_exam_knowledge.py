"""Questions of knowledge in the exam: whole sets on their stem, in words, in the terminal, in the browser and in the result."""

from __future__ import annotations

import io
import itertools

import pytest
from rich.cells import cell_len

from grader.errors import UserError
from grader.exam.drawing import ask, shown_choice
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.review import show_review
from grader.exam.sitting import Sitting, begin
from grader.exam.slots import KNOWLEDGE
from grader.format.course import load_course
from grader.learners.schedule import cards
from grader.saying.voice import make_console

from .question_files import QUESTIONS, write_questions
from .test_exam_sitting import Clock
from .test_exam_terminal import sit
from .test_exam_web import open_app, post

SET = QUESTIONS[QUESTIONS.index('    "powers": dict(') : QUESTIONS.index("\n}\n\n\ndef three")]


@pytest.fixture
def course(small_course):
    """Five sets of two questions, beside the exercise."""
    more = [
        SET.replace("powers", f"powers-{n}")
        .replace('"three"', f'"three_{n}"')
        .replace('"growth"', f'"growth_{n}"')
        for n in range(4)
    ]
    write_questions(small_course, QUESTIONS.replace(SET, "\n".join([SET, *more])))
    return load_course(small_course)


@pytest.fixture
def drawn(course):
    return draw_questions(course, Plan(questions=4, topics=("maths/questions",), seed=1), None)


@pytest.fixture
def exam(tmp_path, drawn):
    return Sitting(tmp_path, begin(tmp_path, drawn, 1200.0, seed=1), Clock())


def names(questions) -> list[str]:
    return [one.exercise.partition("#")[2] for one in questions if one.kind == KNOWLEDGE]


def suffixes(questions) -> list[str]:
    return [name.partition("_")[2] for name in names(questions)]


def test_a_set_is_drawn_whole_and_stays_together(course):
    for seed in range(8):
        found = draw_questions(course, Plan(questions=6, seed=seed), None)
        assert len(found) == 6
        runs = [len(list(run)) for _, run in itertools.groupby(suffixes(found))]
        assert runs == [2] * len(runs)
        assert len(set(suffixes(found))) == len(runs)


def test_a_set_is_cut_only_where_nothing_else_fills_the_exam(course):
    found = draw_questions(course, Plan(questions=3, topics=("maths/questions",), seed=2), None)
    assert sorted(len(list(run)) for _, run in itertools.groupby(suffixes(found))) == [1, 2]


def test_they_are_drawn_beside_code_and_values_and_can_be_asked_for_alone(course):
    everything = draw_questions(course, Plan(), None)
    assert {one.kind for one in everything} == {KNOWLEDGE, "code", "value"}
    assert len(names(everything)) == 10
    for topics, kinds in [
        (("maths/questions",), {KNOWLEDGE}),
        (("maths/double",), {"code", "value"}),
    ]:
        assert {one.kind for one in draw_questions(course, Plan(topics=topics), None)} == kinds
    for areas in (("1",), ("Mathematics",)):
        assert names(draw_questions(course, Plan(areas=areas), None)) == names(everything)
    with pytest.raises(UserError):
        draw_questions(course, Plan(areas=("2",)), None)


def test_the_same_seed_gives_the_same_order_of_choices_and_another_one_another(course):
    plan = {"questions": 4, "topics": ("maths/questions",)}
    one, again = (draw_questions(course, Plan(**plan, seed=3), None) for _ in range(2))
    assert one == again
    orders = {
        tuple(choice.text for choice in question.choices)
        for seed in range(6)
        for question in draw_questions(course, Plan(topics=plan["topics"], seed=seed), None)
        if "growth" in question.exercise
    }
    assert len(orders) > 5


def test_a_question_stands_alone_with_its_stem_its_field_and_what_is_right(drawn):
    for question in drawn:
        assert question.field == "1"
        assert question.prompt.ja.startswith("正の整数 n")
        assert "    p(n) = n · n · … · n" in question.prompt.en
        assert "def p(n):" in question.given
        assert ask(question, "en") in ("What is p(3)?", "What happens as n grows?")
        right = question.choices[question.right]
        assert shown_choice(right, "en") in ("27", "The ratio p(n)/2ⁿ keeps growing")
        assert [choice.mistake == "" for choice in question.choices].count(True) == 1


def test_an_exam_is_read_again_as_it_was_written(exam, drawn):
    assert [one.question for one in exam.all] == drawn


@pytest.mark.parametrize("size", ["80x24", "40x20", "120x40"])
def test_in_the_terminal_stem_question_and_choices_are_read_in_either_language(exam, size):
    # Of the first question the choices are numbers; the second one's are sentences.
    for language, asked, choice in [
        ("ja", "n が大きくなるとき", "比 p(n)/2ⁿ は大きくなる"),
        ("en", "What happens as n", "The ratio p(n)/2ⁿ keeps"),
    ]:
        keys = ["enter", "right"]
        shown = sit(exam, keys, language=language, size=size)
        scrolled = sit(exam, [*keys, "t"], language=language, size=size)
        assert asked in shown + scrolled
        assert choice in shown + scrolled


def test_in_the_browser_stem_question_and_choices_are_read_in_either_language(exam):
    client = open_app(exam)
    client.get("/?token=the-token")
    post(client, "/start")
    page = client.get("/q/2").text
    for piece in (
        "正の整数 n に対して",
        "n が大きくなるとき、どうなるか。",
        "比 p(n)/2ⁿ は大きくなる",
    ):
        assert piece in page
    assert '<span class="prose">' in page
    assert "def" in page
    post(client, "/q/2", to="language")
    page = client.get("/q/2").text
    assert "What happens as n grows?" in page
    assert "The ratio p(n)/2ⁿ keeps growing" in page
    assert "比 p(n)" not in page


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_result_says_what_was_asked_and_why_the_choice_was_wrong(exam, tmp_path, language):
    for place, one in enumerate(exam.all):
        exam.answer(place, (one.question.right + 1) % 4)
    exam.finish()
    stream = io.StringIO()
    show_review(make_console(stream, width=60), exam, language)
    printed = stream.getvalue()
    lines = printed.split("\n")
    assert max(map(cell_len, lines)) <= 60
    for piece in {
        "ja": ("n が大きくなるとき、どうなるか。", "比 p(n)/2ⁿ は大きくなる", "grade quiz maths"),
        "en": ("What happens as n grows?", "The ratio p(n)/2ⁿ keeps growing", "grade quiz maths"),
    }[language]:
        assert piece in printed
    for one in exam.all:
        chosen = one.question.choices[one.choice]
        assert f"→ {chosen.why.in_(language)}" in printed
    client = open_app(exam, language)
    page = client.get("/?token=the-token") and client.get("/result").text
    assert "grade quiz maths" in page
    assert "questions#" not in page


def test_a_wrong_choice_in_the_exam_brings_the_question_back_and_a_right_one_does_not(
    exam, tmp_path
):
    for place, one in enumerate(exam.all[:2]):
        exam.answer(place, one.question.right if place else (one.question.right + 1) % 4)
    exam.finish()
    wrong = exam.all[0].question
    found = cards(tmp_path)
    assert list(found) == [wrong.exercise]
    assert found[wrong.exercise].last.slip.exam
