"""An exception that is a named mistake's is named, and a given line that fails points to the line that made its values."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from grader.judging.grading import grade_source
from grader.judging.makers import Maker
from grader.saying import sentences
from grader.saying.own_lines import places
from grader.saying.terminal import show
from grader.saying.voice import Voice, make_console

from .screens import _exercise as exercise_text
from .screens import parse_exercise

ANSWER = """import numpy as np


def scores(x, w):
    weights = w.T  # blank
    z = x @ weights
    best = z.max(axis=1)  # blank
    places = np.arange(len(best))
    return best[places], z  # blank
"""
GRADING = """def cases(rng):
    for rows in (2, 3):
        yield dict(x=rng.normal(size=(rows, 3)), w=rng.normal(size=(4, 3)))


def oracle(x, w):
    return (x @ w.T).max(axis=1), x @ w.T


MISTAKES = {
    "as-it-is": dict(right="w.T", wrong="w", ja="転置する。", en="Transpose it."),
    "whole": dict(right="axis=1", wrong="axis=2", ja="軸は 2 つ。", en="There are two axes."),
    "rows": dict(right="w.T", wrong="w[:3, :2]", ja="半分だけ。", en="A part only."),
    "columns": dict(right="w.T", wrong="w.T[:, :2]", ja="列だけ。", en="Columns."),
    "twice": dict(right="axis=1", wrong="axis=3", ja="軸は 2 つ。", en="There are two axes."),
}
"""


@pytest.fixture(scope="module")
def exercise():
    return parse_exercise(
        exercise_text("得点 / Scores", ANSWER, GRADING), Path("solutions/maths/scores.py"), "maths"
    )


@pytest.fixture
def verdict_on(exercise, references, runners, tmp_path):
    def grade(*changes: tuple[str, str], explained: bool = False):
        source = exercise.answer
        for old, new in changes:
            assert old in source
            source = source.replace(old, new)
        path = tmp_path / "exercises" / "maths" / "scores.py"
        reference = references(exercise)
        return grade_source(
            exercise, source.encode(), path, reference, runners, explained=explained
        )

    return grade


def test_an_exception_at_a_given_line_is_a_mistakes_own(verdict_on):
    verdict = verdict_on(("w.T", "np.array(w)"))
    assert verdict.status == "crashed"
    assert verdict.diagnosis.mistakes == ("as-it-is",)
    assert verdict.diagnosis.crashed
    for language, why in (("ja", "転置する。"), ("en", "Transpose it.")):
        assert why in sentences.diagnosis(verdict.exercise, verdict.diagnosis, language)


def test_other_shapes_are_another_exception(verdict_on):
    assert verdict_on(("w.T", "w[:2]")).diagnosis is None


def test_an_exception_that_two_mistakes_end_in_is_not_named(verdict_on):
    """The same kind in the same blank, and the operands have one shape."""
    assert verdict_on(("axis=1", "2")).diagnosis is None


def test_a_mistake_at_a_line_that_is_right_is_not_named(verdict_on):
    """`x` is cut in another blank's place: what fails is the given line, as with the mistake, but w.T stands there."""
    verdict = verdict_on(("z = x @ weights", "z = x @ weights.T"))
    assert verdict.diagnosis is None


def test_a_given_line_that_fails_names_the_line_that_made_its_value(verdict_on, tmp_path):
    verdict = verdict_on(("w.T", "w[:2]"))
    assert verdict.makers == (Maker("weights", 15),)
    message = sentences.message(verdict, "en")
    assert message.endswith("This line is as it was given; weights is made in line 15.")
    assert sentences.message(verdict, "ja").endswith(
        "この行は問題のとおりです。weights を作っているのは 15 行目です。"
    )
    stream = io.StringIO()
    show(Voice(make_console(stream, width=80), "en"), verdict, tmp_path)
    assert "      15 │ weights = w[:2]\n" in stream.getvalue()


def test_where_the_line_at_fault_is_found_it_alone_is_named(verdict_on):
    verdict = verdict_on(("w.T", "w[:2]"), explained=True)
    assert verdict.found is not None
    assert "is made in" not in sentences.message(verdict, "en")


def test_a_filled_line_that_fails_is_the_one_that_is_shown(verdict_on):
    verdict = verdict_on(("axis=1", "axis=5"))
    assert verdict.status == "crashed"
    assert verdict.makers == ()


def screen_of(verdict, folder: Path) -> str:
    stream = io.StringIO()
    show(Voice(make_console(stream, width=80), "en"), verdict, folder)
    return stream.getvalue()


def test_a_line_that_is_the_mistakes_own_is_shown_once_with_its_number(verdict_on, tmp_path):
    """Where it fails itself it stands above already; where a later line fails, it is named as the cause."""
    shown = screen_of(verdict_on(("w.T", "w  # TODO 1")), tmp_path)
    assert "      15 │ weights = w" in shown
    assert "= │ weights" not in shown
    assert "The exception comes from this line:" in shown
    shown = screen_of(verdict_on(("axis=1", "axis=2")), tmp_path)
    assert "axis=2" in shown
    assert "= │ best" not in shown


def test_the_line_of_several_names_is_found_without_its_mark(course):
    exercise = course.load("lstm", "lstm_step")
    blank = next(one for one in exercise.blanks if one.number == 2)
    for line in ("i, f, g, o = np.split(z, 4, axis=0)", "(i, f, g, o) = np.split(z, 4)"):
        source = f"import numpy as np\n\n\ndef lstm_step():\n    z = 1\n    {line}\n"
        assert places(exercise, source, blank) == [6]
