"""`grade progress`: the share of right answers by area and item, over time, on the terminal and as a picture."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta

import pytest
from rich.cells import cell_len

from grader.format.course import load_course
from grader.learners.answered import Answer
from grader.learners.progress import record_answer
from grader.learners.trends import area_trends, item_trends, periods_of

from .learner import Learner
from .question_files import write_questions

DAY = 86400
NOW = datetime(2026, 11, 22, 12).timestamp()


@pytest.fixture
def learner(small_course, call):
    write_questions(small_course)
    return Learner(small_course, call)


def answered(learner, *days_and_mistakes, key="three"):
    """Answers so many days ago, each with its mistake or "" for a right one."""
    for days, mistake in days_and_mistakes:
        assert record_answer(learner.state, f"maths/questions#{key}", mistake, "round") is None
        with sqlite3.connect(learner.database) as database:
            database.execute(
                "update attempt set time = time - ? where id = (select max(id) from attempt)",
                (days * DAY,),
            )


@pytest.mark.parametrize(
    ("age", "days", "count"), [(0, 1, 1), (13, 1, 14), (14, 7, 3), (97, 7, 14), (400, 30, 14)]
)
def test_periods_are_as_short_as_few_of_them_reach_back_to_the_first_answer(age, days, count):
    periods = periods_of([Answer(NOW - age * DAY, "", "", True)], NOW)
    assert (periods.days, len(periods.starts)) == (days, count)
    assert periods.starts[-1] + timedelta(days - 1) == date(2026, 11, 22)
    assert periods.starts[0] <= date(2026, 11, 22) - timedelta(age)


def test_each_area_and_item_has_its_own_share_in_each_period(small_course):
    course = load_course(small_course)
    every = [
        Answer(NOW - 2 * DAY, "", "1-(1)-i", False),
        Answer(NOW - 2 * DAY, "", "1-(2)", True),
        Answer(NOW, "", "1-(1)-i", True),
        Answer(NOW, "", "3-(1)", True),
    ]
    periods = periods_of(every, NOW)
    areas = area_trends(course, every, periods)
    assert [one.number for one in areas] == ["1", "3"]
    assert [part and (part.right, part.total) for part in areas[0].parts] == [(1, 2), None, (1, 1)]
    assert (areas[0].whole.right, areas[0].whole.total) == (2, 3)
    items = item_trends(course, every, periods)
    assert {one.number: one.whole.total for one in items} == {"1-(1)-i": 2, "1-(2)": 1, "3-(1)": 1}


@pytest.mark.parametrize("width", [44, 80])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_terminal_shows_bars_with_the_newest_on_the_right(
    learner, monkeypatch, language, width
):
    answered(learner, (2, "sum"), (0, ""), key="three")
    answered(learner, (0, "falls"), key="growth")
    monkeypatch.setenv("COLUMNS", str(width))
    printed = learner.type("progress", language=language).out
    assert "▁·▅   33 %  1/3" in printed
    assert "▁·█   50 %  1/2" in printed
    assert "··▁    0 %  0/1" in printed
    assert printed.index("1-(1)-ii") < printed.index("1-(1)-i ")  # the lowest first
    assert max(map(cell_len, printed.split("\n"))) <= width
    assert printed.count("\n") < 24
    chance = {"ja": "偶然", "en": "chance"}[language]
    assert chance in printed


def test_before_anything_is_answered_it_names_the_quiz(learner):
    printed = learner.type("progress").out
    assert "grade quiz" in printed
    assert not learner.database.exists()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_picture_has_every_sign_of_its_language(learner, tmp_path, language, recwarn):
    pytest.importorskip("matplotlib")
    answered(learner, (9, "sum"), (0, ""))
    path = tmp_path / "scores.png"
    assert str(path) in learner.type("progress", "--out", path, language=language).out
    assert path.read_bytes().startswith(b"\x89PNG")
    assert not [str(one.message) for one in recwarn if "Glyph" in str(one.message)]
    refused = learner.type("progress", "--out", tmp_path / "scores.txt")
    assert refused.code == 2
    assert ".png" in refused.err
