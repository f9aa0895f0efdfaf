"""How a sitting stands against an even pace, and how long things took, in words."""

from __future__ import annotations

import pytest

from grader.exam import sentences
from grader.exam.pace import announced, pace, short_below, standing, time_each
from grader.exam.sitting import Sitting, begin

from .test_exam_sitting import Clock
from .test_exam_terminal import QUESTIONS, sit


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def exam(tmp_path, clock):
    return Sitting(tmp_path, begin(tmp_path, QUESTIONS, 280.0, seed=1), clock)


def test_the_pace_is_the_time_for_as_many_questions_as_are_answered(exam, clock):
    assert pace(exam, "ja") == ""
    exam.answer(0, 1)
    assert pace(exam, "ja") == "ペースより 1 分 10 秒早い"
    clock.now += 60
    assert pace(exam, "ja") == "ペースどおり"
    clock.now += 90
    assert pace(exam, "en") == "1 min 20 s behind the pace"


def test_what_is_left_and_flagged_stands_beside_it(exam):
    exam.answer(0, 1)
    exam.flag(2, True)
    assert standing(exam, "ja") == "残り 3 問　⚑ 1　ペースより 1 分 10 秒早い"
    assert standing(exam, "en") == "3 to answer, ⚑ 1, 1 min 10 s ahead of the pace"
    assert time_each(exam, "en") == "70 s"


def test_time_is_short_for_the_size_of_the_exam_and_for_what_is_open(tmp_path, clock):
    exam = Sitting(tmp_path, begin(tmp_path, QUESTIONS, 692.0, seed=1), clock)
    assert short_below(exam) == 346  # all of it still open
    for place in range(3):
        exam.answer(place, 1)
    assert short_below(exam) == 86.5
    exam.answer(3, 1)
    assert short_below(exam) < 60  # nothing left to do
    whole = Sitting(tmp_path, begin(tmp_path, [QUESTIONS[0]] * 104, 7200.0, seed=1), clock)
    for place in range(90):
        whole.answer(place, 1)
    assert short_below(whole) == 600


def test_ten_minutes_are_announced_only_where_there_were_many_more(tmp_path, clock):
    def said(seconds):
        return announced(Sitting(tmp_path, begin(tmp_path, QUESTIONS, seconds, seed=1), clock))

    assert said(7200.0) == (600, 60)
    assert said(692.0) == (60,)
    assert said(120.0) == ()


@pytest.mark.parametrize("size", ["80x24", "40x20", "120x40"])
def test_the_terminal_shows_it_where_there_is_room(exam, size):
    text = sit(exam, ["enter", "1"], size=size)
    assert ("ペースより 1 分 10 秒早い" in text.split("\n")[0]) == (size != "40x20")
    assert "残り 4:40" in text.split("\n")[0]


def test_what_has_passed_is_said_in_words():
    assert sentences.duration(692, "en") == "11 min 32 s"
    assert sentences.duration(45, "ja") == " 45 秒"
    assert sentences.duration(0, "en") == "0 s"
    assert sentences.duration(7200, "ja") == " 120 分"
