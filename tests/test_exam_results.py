"""What a result says: by topic and item, how sure that is, the steps to a value, and what mends a mistake."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rich.cells import cell_len

from grader.exam import result_views
from grader.exam.knowledge import knowledge_sets
from grader.exam.questions import Question
from grader.exam.results import (
    Guide,
    by_item,
    by_topic,
    certainty,
    command_for,
    level,
    short_certainty,
)
from grader.exam.review import show_review
from grader.exam.sitting import Answered, Sitting, begin
from grader.exam.slots import KNOWLEDGE
from grader.exam.steps import worked_steps
from grader.exam.values import fit_arguments
from grader.format.course import load_course
from grader.format.table import Item
from grader.judging.answers import make_cases
from grader.saying.voice import make_console
from grader.text import Text

from .test_exam_terminal import QUESTIONS

ROOT = Path(__file__).resolve().parents[1]
ITEM = Item("3-(1)-i", Text("勾配", "Gradients"), False, ("other/one", "maths/e1", "maths/e2"))
GUIDE = Guide({"maths": Text("算数", "Arithmetic")}, {ITEM.number: ITEM})
STEPS = (("z = x + n", "[4.0, 5.0]"), ("total = np.sum(z)", "9.0"))


def some_questions() -> list[Question]:
    code, value, *others = QUESTIONS
    return [replace(code, item=ITEM.number), replace(value, steps=STEPS), *others]


# ---- how sure a score is


@pytest.mark.parametrize(("right", "total"), [(0, 4), (4, 4), (7, 11), (66, 104)])
def test_the_range_holds_the_score_and_narrows_with_the_questions(right, total):
    low, high = level(right, total)
    assert 0 <= low <= 100 * right / total <= high <= 100
    more = level(4 * right, 4 * total)
    assert more[1] - more[0] < high - low


def test_eight_of_ten_exams_have_the_true_level_in_their_range():
    rng = np.random.default_rng(0)
    truth = 62
    ranges = [level(int(rng.binomial(32, truth / 100)), 32) for _ in range(2000)]
    assert 0.75 < np.mean([low <= truth <= high for low, high in ranges]) < 0.88


def test_words_say_what_one_question_is_worth_and_when_there_are_too_few():
    assert (
        certainty(7, 11).ja
        == "1 問の正誤で 9 ポイント動きます。実力はおよそ 44〜79 % とみられます。"
    )
    assert certainty(7, 11).en == (
        "One question moves it by 9 percentage points. Your level is likely between 44 and 79 %."
    )
    assert "3 問だけ" in certainty(1, 3).ja
    assert short_certainty(1, 3).en == "too few to tell"
    assert short_certainty(7, 11).en == "level 44–79 %"


# ---- by topic and item, and what mends a mistake


def test_scores_by_topic_and_item_have_the_names_that_the_course_gives_them():
    answered = [Answered(one, choice=one.right) for one in some_questions()]
    [topic] = by_topic(answered, GUIDE)
    assert (topic.title.en, topic.right, topic.total) == ("Arithmetic", 4, 4)
    [item] = by_item([replace(answered[0], choice=None), *answered[1:]], GUIDE)
    assert (item.title.ja, item.right, item.total) == ("3-(1)-i  勾配", 0, 1)


def commands(guide, question):
    return [command_for(key) for key in guide.mends(question)]


def test_an_exercise_mends_itself_and_a_question_of_knowledge_leads_to_exercises_on_its_item():
    code = some_questions()[0]
    assert commands(GUIDE, code) == ["grade maths/e1"]
    knowledge = replace(code, kind=KNOWLEDGE, exercise="maths/questions#why")
    assert commands(GUIDE, knowledge) == ["grade quiz maths", "grade maths/e1", "grade maths/e2"]
    assert commands(Guide(), knowledge) == ["grade quiz maths"]


def test_a_question_of_knowledge_leads_to_the_exercises_that_are_about_the_same():
    course = load_course(ROOT)
    guide = Guide.of(course)
    asked = {one.exercise: one for own in knowledge_sets(course, course.topics, 1) for one in own}
    ways = guide.mends(asked["compression/questions#per_tensor_channel"])
    assert ways == ("compression", "compression/int8_affine")
    assert guide.mends(asked["compression/questions#dark_knowledge"])[1:] == (
        "compression/distillation_loss",
    )
    assert guide.mends(asked["gan/questions#dcgan_sampling"])[1:] == ("gan/dcgan_shapes",)
    nothing = guide.mends(asked["normalization/questions#small_batch"])
    assert nothing == ("normalization",)  # rather than any


def test_beside_the_right_choice_stands_where_it_is_written(tmp_path):
    course = load_course(ROOT)
    asked = {one.exercise: one for own in knowledge_sets(course, course.topics, 1) for one in own}
    question = asked["information_theory/questions#false_about_entropy"]
    sitting = Sitting(tmp_path, begin(tmp_path, [question], 600, 1))
    sitting.answer(0, (question.right + 1) % 4)
    sitting.finish()
    page = result_views.result_file(sitting, "ja")
    assert "出典: Cover and Thomas" in page
    out = io.StringIO()
    show_review(make_console(out, width=120), sitting, "en")
    assert "Source: Cover and Thomas" in out.getvalue()


# ---- the steps to a value


def test_the_steps_are_statements_with_what_each_gives(small_course):
    exercise = load_course(small_course).load_answered("maths", "double")
    arguments = {"x": np.array([[1.0, 2.0]])}
    assert worked_steps(exercise, arguments, "total", "6.00") == (
        ("y = 2 * x", "[[2.0, 4.0]]"),
        ("total = np.sum(y)", "6.0"),
    )
    assert worked_steps(exercise, arguments, "y", "…") == (("y = 2 * x", "[[2.0, 4.0]]"),)
    assert worked_steps(exercise, arguments, "y[0]", "2.00") == (("y[0]", "2.00"),)


def test_no_step_that_the_asked_value_does_not_need(course):
    exercise = course.load_answered("augmentation", "grid_size")
    fitted = next(fit_arguments(make_cases(exercise, 1)[0]))
    codes = [code.partition(" = ")[0] for code, _ in worked_steps(exercise, fitted, "repeats", "…")]
    assert codes == ["values", "settings", "repeats"]


# ---- where it is shown


@pytest.fixture
def exam(tmp_path):
    questions = [replace(one, item=one.item or "3-(2)") for one in some_questions()]
    made = Sitting(tmp_path, begin(tmp_path, questions * 3, 600.0, 1))
    made.answer(0, questions[0].right)
    made.answer(1, 0)
    made.finish()
    return made


@pytest.mark.parametrize("width", [44, 80])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_at_the_end_of_a_long_result_the_score_is_still_on_the_screen(exam, language, width):
    stream = io.StringIO()
    show_review(make_console(stream, width=width), exam, language, GUIDE)
    lines = stream.getvalue().split("\n")
    assert max(map(cell_len, lines)) <= width
    printed = "\n".join(lines)
    total = {"ja": "1/12 問正解", "en": "1 of 12 right"}[language]
    assert printed.count(total) == 2
    assert any(total in line for line in lines[-24:])
    for said in {"ja": ["算数", "3-(1)-i  勾配", "計算の手順"], "en": ["Arithmetic", "3-(1)-i  Gradients", "steps"]}[language]:  # fmt: skip
        assert said in printed
    assert re.search(r"total = np.sum\(z\)\n +→ 9.0\n", printed)
    assert re.search(r"x = \[1.0, 2.0\]", printed)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_file_has_topics_items_steps_and_commands(exam, language):
    page = result_views.result_file(exam, language, GUIDE)
    topic, item = {"ja": ("算数", "勾配"), "en": ("Arithmetic", "Gradients")}[language]
    assert re.search(rf'<th scope="row">{topic}</th><td>1/12', page)
    assert re.search(rf'<th scope="row">3-\(1\)-i  {item}</th><td>1/3', page)
    assert page.count('<ol class="steps">') == 3
    assert "[4.0, 5.0]" in re.sub(r"<[^>]+>", "", page)
    assert "grade maths/<wbr>e1" in page


def test_steps_are_kept_with_the_question(exam, tmp_path):
    assert Sitting(tmp_path, exam.number)[1].question.steps == STEPS
