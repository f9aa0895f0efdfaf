"""What a file of questions says once it is read, and where it is not taken for an exercise."""

from __future__ import annotations

import random

import pytest

from grader.errors import UserError
from grader.format.course import load_course
from grader.format.questions import KnowledgeQuestion, QuestionSet
from tests.question_files import QUESTIONS, write_questions


@pytest.fixture
def questions(small_course) -> tuple[QuestionSet, ...]:
    """The sets of the small course's topic."""
    write_questions(small_course)
    return load_course(small_course).questions("maths")


def named(sets: tuple[QuestionSet, ...], name: str) -> KnowledgeQuestion:
    return next(one for each in sets for one in each.questions if one.name == name)


def test_a_topic_without_the_file_has_no_questions(small_course):
    assert load_course(small_course).questions("maths") == ()


def test_a_set_has_its_stem_in_both_languages_and_what_is_the_same_in_all(questions):
    [one] = questions
    assert one.name == "powers"
    assert one.stem.text.ja.startswith("正の整数 n")
    assert one.stem.text.en.startswith("For a positive integer n")
    assert one.stem.shared == "    p(n) = n · n · … · n"
    assert one.stem.code == "def p(n):\n    return n**n"
    assert [question.name for question in one.questions] == ["three", "growth"]


def test_a_question_has_its_item_its_choices_and_what_decides(questions):
    three, growth = named(questions, "three"), named(questions, "growth")
    assert three.key == "maths/questions#three"
    assert three.syllabus == "1-(1)-i"
    assert three.asked.ja == "p(3) はいくつか。"
    assert three.right.text.ja == three.right.text.en == "27"
    assert [choice.name for choice in three.wrong] == ["sum", "two-factors", "one-more"]
    assert three.wrong[0].why.en == "This is the sum of the factors."
    assert growth.right.text.en == "The ratio p(n)/2ⁿ keeps growing"
    assert (three.proof, three.source) == (True, "")
    assert (growth.proof, growth.source) == (False, "『初等整数論』、2020 年、第 1 章")


def test_nothing_of_the_file_is_run_when_it_is_read(small_course):
    write_questions(small_course, QUESTIONS.replace('    """The product itself."""', "    1 / 0"))
    assert named(load_course(small_course).questions("maths"), "three").proof


def test_numbers_are_asked_in_ascending_order_and_nothing_else_is(questions):
    orders = {
        name: {
            tuple(choice.text.en for choice in named(questions, name).in_order(random.Random(seed)))
            for seed in range(60)
        }
        for name in ("three", "growth")
    }
    assert orders["three"] == {("6", "9", "27", "81")}
    assert len(orders["growth"]) > 12


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (("0.12", "18", "0.90", "1.0"), ("0.12", "0.90", "1.0", "18")),
        (("−1", "3", "-2.5", "0"), ("-2.5", "−1", "0", "3")),
        (("10 倍", "9 倍", "8 倍", "1,000 倍"), ("8 倍", "9 倍", "10 倍", "1,000 倍")),
        (("1e-3", "2", "0.5", "1e4"), ("1e-3", "0.5", "2", "1e4")),
        (("3 倍", "2 個", "1 倍", "4 倍"), None),
        (("0.6 と 0.8", "1 と 1", "2", "3"), None),
        (("27", "9", "6", "どれでもない"), None),
    ],
)
def test_numbers_may_have_a_unit_if_it_is_the_same(small_course, texts, order):
    text = QUESTIONS
    for old, new in zip(('right="27"', 'text="9"', 'text="6"', 'text="81"'), texts, strict=True):
        text = text.replace(old, f'{old.partition("=")[0]}="{new}"')
    write_questions(small_course, text)
    three = named(load_course(small_course).questions("maths"), "three")
    assert three.numbers == (order is not None)
    if order is not None:
        asked = tuple(choice.text.ja for choice in three.in_order(random.Random(1)))
        assert asked == order


def test_the_file_is_no_exercise(small_course, call):
    write_questions(small_course)
    course = load_course(small_course)
    assert course.topics[0].exercises == ("double",)
    with pytest.raises(UserError) as caught:
        course.select(("maths/questions#three",))
    assert caught.value.key == "asked-by-quiz"
    result = call("maths/questions", "--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "grade quiz maths" in result.err


def test_no_exercise_can_be_made_under_that_name(small_course, call):
    assert call("new", "maths/questions", "--root", small_course).code == 2
    assert not (small_course / "solutions/maths/questions.py").exists()
