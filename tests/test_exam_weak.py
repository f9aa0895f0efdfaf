"""`grade exam --weak`: what was wrong the last time or is due again, and nothing else."""

from __future__ import annotations

import pytest

from grader.errors import UserError
from grader.exam.paper import draw_questions
from grader.exam.plan import Plan
from grader.exam.sitting import Sitting, begin
from grader.exam.weak import weak_keys
from grader.format.course import load_course
from grader.learners.progress import record_answer

from .question_files import write_questions


@pytest.fixture
def asked(small_course):
    write_questions(small_course)
    return load_course(small_course)


def answer(folder, course, right: dict[str, bool]) -> None:
    """Sit an exam of the questions of knowledge and hand it in."""
    drawn = draw_questions(course, Plan(kinds=("knowledge",)), None)
    exam = Sitting(folder, begin(folder, drawn, 600.0, seed=1))
    for place, question in enumerate(drawn):
        good = right.get(question.exercise.partition("#")[2], True)
        exam.answer(place, question.right if good else (question.right + 1) % 4)
    exam.finish()


def test_whoever_has_no_history_is_told_so(tmp_path, asked):
    with pytest.raises(UserError) as error:
        weak_keys(asked, tmp_path)
    assert error.value.key == "nothing-weak"


def test_what_was_wrong_in_an_exam_is_asked_again(tmp_path, asked):
    answer(tmp_path, asked, {"three": False})
    assert weak_keys(asked, tmp_path) == {"maths/questions#three"}
    drawn = draw_questions(asked, Plan(only=weak_keys(asked, tmp_path)), None)
    assert [one.exercise for one in drawn] == ["maths/questions#three"]


def test_what_was_wrong_in_a_quiz_and_then_right_is_no_longer_weak(tmp_path, asked):
    record_answer(tmp_path, "maths/questions#growth", "slower", "one round")
    assert "maths/questions#growth" in weak_keys(asked, tmp_path)
    record_answer(tmp_path, "maths/questions#growth", "", "another")
    with pytest.raises(UserError):
        weak_keys(asked, tmp_path)
