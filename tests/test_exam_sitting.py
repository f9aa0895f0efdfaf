"""An exam while it is taken: no answer is lost, whatever ends the process, and no clock can be turned back."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys

import pytest

from grader.exam import sitting as sittings
from grader.exam.questions import Choice, Question
from grader.exam.scores import scores
from grader.exam.sitting import Sitting, begin
from grader.learners.database import progress_path
from grader.text import Text


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def question(number: int, field: str = "3") -> Question:
    wrong = [Choice(f"{number}{c}", f"slip-{c}", Text("誤り。", "A slip.")) for c in "abc"]
    return Question(
        f"lstm/e{number}", "code", field, Text("題", "Title"), Text("文", "Text"), "f(□□□□)", "", "",
        (Choice(f"{number}"), *wrong), 0,
    )  # fmt: skip


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def exam(tmp_path, clock):
    number = begin(tmp_path, [question(n) for n in range(3)], 60.0, seed=1)
    return Sitting(tmp_path, number, clock)


def test_what_was_answered_is_there_after_the_process_was_killed(tmp_path):
    """In another process, which ends without a word right after the answer."""
    number = begin(tmp_path, [question(n) for n in range(3)], 60.0, seed=1)
    code = (
        "import os, sys; from pathlib import Path; from grader.exam.sitting import Sitting\n"
        f"s = Sitting(Path(sys.argv[1]), {number}); s.answer(1, 2); s.flag(2, True); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == 9
    again = Sitting(tmp_path, number)
    assert [one.choice for one in again.all] == [None, 2, None]
    assert [one.flagged for one in again.all] == [False, False, True]
    assert sittings.unfinished(tmp_path) == number


def test_an_answer_can_be_changed_and_taken_back(exam):
    assert exam.answer(0, 3)
    assert exam.answer(0, 0)
    assert exam[0].right
    exam.answer(0, None)
    assert exam[0].choice is None
    for place, choice in ((3, 0), (-1, 0), (0, 4), (0, -1)):
        with pytest.raises(IndexError):
            exam.answer(place, choice)


def test_time_goes_on_after_an_interruption_where_it_stopped(tmp_path, exam, clock):
    clock.now += 20
    exam.leave()
    later = Clock()
    later.now = 5_000.0
    again = Sitting(tmp_path, exam.number, later)
    assert again.left == 40
    later.now += 39
    assert not again.finished
    later.now += 2
    assert again.finished
    assert again.used == 60


def test_while_the_rules_are_read_no_time_passes(tmp_path, exam, clock):
    clock.now += 10
    exam.pause()
    clock.now += 1000
    assert exam.left == 50
    exam.leave()
    assert exam.answer(0, 1)
    exam.start()
    exam.start()
    clock.now += 20
    assert exam.left == 30
    exam.leave()
    assert Sitting(tmp_path, exam.number, clock).left == 30
    exam.pause()
    exam.finish()
    assert exam.used == 30


def test_a_clock_that_is_set_back_gives_no_time(tmp_path, exam, monkeypatch):
    """The time of day is not asked."""
    monkeypatch.setattr("time.time", lambda: 0.0)
    real = Sitting(tmp_path, exam.number)
    assert real.left <= 60
    real.answer(0, 1)
    assert real.left <= 60


def test_at_most_a_few_seconds_are_lost_when_the_process_is_killed(tmp_path, exam, clock):
    for _ in range(10):
        clock.now += 3
        exam.tick()
    assert Sitting(tmp_path, exam.number, clock).left <= 60 - 30 + sittings.SAVE_SECONDS


def test_after_the_time_nothing_changes(exam, clock):
    exam.answer(0, 0)
    clock.now += 61
    assert not exam.answer(1, 0)
    assert not exam.flag(1, True)
    assert exam[1].choice is None
    assert exam.finished


def test_handed_in_is_handed_in(tmp_path, exam):
    exam.answer(0, 0)
    exam.finish()
    exam.finish()
    assert not exam.answer(0, 1)
    again = Sitting(tmp_path, exam.number)
    assert again.finished
    assert again[0].choice == 0
    assert sittings.unfinished(tmp_path) is None
    assert sittings.last_finished(tmp_path) == exam.number


def test_the_exam_keeps_its_questions_whatever_becomes_of_the_exercises(tmp_path, exam):
    """A question is kept whole: nothing of it is read from the course again."""
    assert [one.question for one in Sitting(tmp_path, exam.number).all] == [
        question(n) for n in range(3)
    ]


def test_scores_are_per_field_of_the_exam(tmp_path):
    fields = ["3", "4", "3", "5", "1", ""]
    number = begin(tmp_path, [question(n, field) for n, field in enumerate(fields)], 60.0, 1)
    exam = Sitting(tmp_path, number)
    for place, choice in enumerate([0, 0, 1, 0, None, 2]):
        exam.answer(place, choice)
    found = {score.name("ja"): (score.right, score.total) for score in scores(exam.all)}
    assert found == {
        "応用数学": (0, 1),
        "深層学習": (2, 3),
        "開発・運用環境": (1, 1),
        "そのほか": (0, 1),
    }


def test_no_answer_is_lost_when_the_database_is_damaged_meanwhile(tmp_path, exam):
    """It is set aside, and the exam goes on in a new one."""
    exam.answer(0, 2)
    path = progress_path(tmp_path)
    for file in tmp_path.glob("progress.sqlite*"):
        file.unlink()
    path.write_bytes(b"no database at all" * 100)
    exam.answer(1, 3)
    again = Sitting(tmp_path, exam.number)
    assert [one.choice for one in again.all] == [2, 3, None]
    assert list(tmp_path.glob("progress-damaged*"))


def test_an_exam_that_is_not_there(tmp_path):
    assert sittings.unfinished(tmp_path) is None
    with pytest.raises(LookupError):
        Sitting(tmp_path, 7)


def test_exam_and_grading_share_one_database(tmp_path, exam):
    exam.answer(0, 1)
    with contextlib.closing(sqlite3.connect(progress_path(tmp_path))) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert {"attempt", "exam", "exam_question"} <= tables
