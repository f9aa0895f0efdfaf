"""`grade reset`: asked about before several files, taken back by `--undo`; and how a learner may call an exercise."""

from __future__ import annotations

import io

import pytest

from grader.learners.naming import meant
from grader.learners.reset import reset_command

from .learner import Learner


@pytest.fixture
def learner(small_course, call):
    found = Learner(small_course, call)
    found.add_exercise("twice")
    return found


def text_of(learner, name="double") -> str:
    return (learner.root / "exercises" / "maths" / f"{name}.py").read_text("utf-8")


def test_undo_brings_back_what_was_replaced_last_and_loses_nothing(learner):
    learner.hand_in("right")
    right = text_of(learner)
    assert "grade reset --undo maths/double" in learner.type("reset", "maths/double").out
    learner.write("half-done")
    half_done = text_of(learner)
    assert learner.type("reset", "maths/double", "--undo").code == 0
    assert text_of(learner) == right
    learner.type("reset", "--undo", "double")
    assert text_of(learner) == half_done
    learner.type("reset", "--undo", "double")
    assert text_of(learner) == right


def test_undo_says_when_there_is_nothing(learner):
    learner.write("right")
    before = text_of(learner)
    result = learner.type("reset", "--undo", "maths/double")
    assert result.code == 2
    assert "Nothing is kept" in result.err
    assert text_of(learner) == before


@pytest.fixture
def both(learner):
    for name in ("double", "twice"):
        learner.write("right", name)
    return learner


def test_a_whole_topic_is_not_blanked_unasked(both, monkeypatch):
    before = text_of(both)
    result = both.type("reset", "maths")
    assert result.code == 2
    assert "--yes" in result.err
    assert text_of(both) == text_of(both, "twice").replace("twice(", "double(") == before
    for answer, code in (("n\n", 1), ("\n", 1), ("", 1), ("y\n", 0)):
        stdin = io.StringIO(answer)
        monkeypatch.setattr(stdin, "isatty", lambda: True)
        monkeypatch.setattr("sys.stdin", stdin)
        assert reset_command(("maths",), both.root, "en") == code
        assert (text_of(both) == before) is (code == 1)
    assert "TODO 1" in text_of(both, "twice")


def test_yes_asks_nothing(both):
    assert both.type("reset", "maths", "--yes").code == 0
    assert "TODO 1" in text_of(both)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("LSTM", "lstm"),
        ("lstm_step", "lstm/lstm_step"),
        ("LSTM_Step", "lstm/lstm_step"),
        ("lstm-step", "lstm/lstm_step"),
        ("Lstm/LSTM_STEP", "lstm/lstm_step"),
        ("lstm_step.py", "lstm/lstm_step"),
        ("lstm", "lstm"),
        ("exercises/lstm/lstm_step.py", "exercises/lstm/lstm_step.py"),
        ("lstm_stepp", "lstm_stepp"),
    ],
)
def test_other_letters_and_a_name_alone_are_understood(course, word, key):
    assert meant(course, word) == key


@pytest.mark.parametrize(
    "words", [["Maths/DOUBLE"], ["double"], ["hint", "DOUBLE"], ["MATHS", "--about"]]
)
def test_every_command_understands_them(learner, words):
    learner.write("right")
    result = learner.type(*words)
    assert "no topic" not in result.err


def test_a_name_that_is_not_known_leads_to_the_map_not_to_a_list_of_topics(learner):
    said = learner.type("geometry").err
    assert "To see all:  grade" in said
