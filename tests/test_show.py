"""`grade show`: pictures of outputs."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.errors import UserError
from grader.format.course import load_course
from grader.format.exercise import edited_answer
from grader.judging.compare import compare
from grader.judging.grading import grade_source
from grader.judging.reference import get_reference
from grader.learners.pictures import draw, image_index

ROOT = Path(__file__).resolve().parents[1]
COURSE = load_course(ROOT)


def verdict_of(runners, key: str, mistake: str | None = None, course=COURSE):
    exercise = course.load(*key.split("/"))
    edits = next((m.edits for m in exercise.mistakes if m.name == mistake), ())
    source = edited_answer(exercise, edits).encode()
    reference = get_reference(exercise, 0, "cpu", course.root / ".grade")
    return grade_source(exercise, source, Path("x.py"), reference, runners)


def texts(figure) -> str:
    import matplotlib.text

    return "\n".join(text.get_text() for text in figure.findobj(matplotlib.text.Text))


def test_matrices_are_drawn_beside_the_right_ones_with_the_worst_place(runners):
    verdict = verdict_of(runners, "lstm/lstm_step", "output-kept")
    figure = draw(verdict, 3, "en")
    shown = texts(figure)
    assert "lstm/lstm_step" in shown
    assert "yours" in shown
    assert "largest difference at [" in shown
    expected, actual = verdict.reference.expected[2], verdict.actual[2]
    gap = actual["c_next"] - expected["c_next"]
    place = np.unravel_index(np.abs(gap).argmax(), gap.shape)
    assert f"largest difference at [{place[0]}, {place[1]}]" in shown


def test_an_output_of_one_number_is_that_number(runners):
    shown = texts(draw(verdict_of(runners, "lstm/lstm_step", "output-kept"), 1, "en"))
    assert "yours 0." in shown
    assert "right 0." in shown


def test_of_images_the_worst_channel_is_drawn_and_of_heads_the_worst_head():
    gap = np.zeros((2, 5, 4, 3))
    gap[1, 3, 2, 1] = 1.0
    assert gap[image_index("output", gap)].shape == (5, 4)
    assert image_index("output", gap) == (1, slice(None), slice(None), 1)
    assert image_index("attention", gap) == (1, 3, slice(None), slice(None))


def test_a_course_of_losses_is_drawn_as_lines(runners):
    verdict = verdict_of(runners, "gradient_descent/momentum_training", "ascent")
    figure = draw(verdict, 2, "en")
    lines = [
        line
        for axes in figure.findobj(lambda a: hasattr(a, "get_lines"))
        for line in axes.get_lines()
    ]
    lengths = [len(line.get_xdata()) for line in lines]
    assert lengths.count(len(verdict.actual[1]["losses"])) >= 2


def test_a_right_answer_has_no_difference(runners):
    assert "largest difference" not in texts(
        draw(verdict_of(runners, "lstm/lstm_step"), None, "en")
    )


def test_a_file_is_written_and_a_strange_one_refused(call, tmp_path, runners):
    for name in ("solutions", "exercises"):
        shutil.copytree(ROOT / name, tmp_path / name)
    course = load_course(tmp_path)
    course.submission("lstm", "clip_by_norm").write_text(
        course.load("lstm", "clip_by_norm").answer, encoding="utf-8"
    )
    place = ("show", "lstm/clip_by_norm", "--root", tmp_path, "--lang", "ja", "--out")
    for name, start in (("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a.pdf", b"%PDF")):
        assert call(*place, tmp_path / name).code == 0
        assert (tmp_path / name).read_bytes().startswith(start)
    result = call(*place, tmp_path / "a.xls")
    assert result.code == 2
    assert ".png, .svg, .pdf" in result.err
    unfilled = call(
        "show", "lstm/lstm_step", "--root", tmp_path, "--lang", "en", "--out", tmp_path / "x.png"
    )
    assert unfilled.code == 2
    assert "no output yet" in unfilled.err


def test_an_exercise_may_draw_its_own_picture(small_course, runners):
    solution = small_course / "solutions" / "maths" / "double.py"
    solution.write_text(
        solution.read_text(encoding="utf-8")
        + "\n\ndef plot(case, outputs):\n    from matplotlib.figure import Figure\n\n"
        "    figure = Figure()\n    figure.subplots().plot(case['x'].ravel(), outputs['y'].ravel())\n"
        "    figure.text(0, 0, 'my own')\n    return figure\n",
        encoding="utf-8",
    )
    course = load_course(small_course)
    assert "my own" in texts(draw(verdict_of(runners, "maths/double", course=course), 1, "en"))


def test_a_case_that_is_not_there(runners):
    with pytest.raises(UserError):
        draw(verdict_of(runners, "lstm/lstm_step"), 9, "en")


def test_rounding_is_no_difference(runners):
    verdict = verdict_of(runners, "transformer/causal_mask")
    assert verdict.passed
    assert "largest difference" not in texts(draw(verdict, 1, "en"))


@pytest.mark.parametrize(
    ("right", "given"),
    [
        ([[1.0, 2.0]], [[np.nan, np.nan]]),
        ([1.0, 2.0], [np.nan, np.inf]),
        ([[np.nan, 1.0]], [[0.0, np.inf]]),
        ([True, False, True], [True, True, True]),
        ([[True, False]], [[False, True]]),
        (np.ones((2, 2, 3)), np.zeros((2, 2, 3))),
        ([[1.0, 2.0]], [1.0]),
    ],
)
def test_whatever_was_returned_is_drawn(runners, right, given):
    verdict = verdict_of(runners, "lstm/lstm_step")
    expected, actual = {"y": np.array(right)}, {"y": np.array(given)}
    drawn = replace(
        verdict,
        reference=replace(verdict.reference, expected=(expected,)),
        actual=(actual,),
        alike=(actual,),
        comparisons=(compare(expected, actual, 1e-6, 1e-12),),
    )
    same_shape = np.shape(right) == np.shape(given)
    assert ("largest difference at" in texts(draw(drawn, 1, "en"))) == same_shape


def test_an_output_without_elements_is_left_out(runners):
    verdict = verdict_of(runners, "lstm/lstm_step")
    empty = {"y": np.zeros((0, 3))}
    reference = replace(verdict.reference, expected=(empty,))
    drawn = replace(verdict, reference=reference, actual=(empty,))
    with pytest.raises(UserError):
        draw(drawn, 1, "en")
