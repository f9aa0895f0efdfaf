"""Which of her own lines a learner is pointed to beside a named mistake, and a mistake that only some cases crash on."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from grader.judging.grading import grade_source
from grader.saying.terminal import show
from grader.saying.voice import Voice, make_console

from .screens import _exercise as exercise_text
from .screens import parse_exercise

ANSWER = """import numpy as np


def product(a, b, seen):
    found = a @ b  # blank
    total = a.sum()  # blank
    seen.append(total)  # blank
    return found, total, len(seen)
"""
GRADING = """def cases(rng):
    for rows, columns in [(2, 2), (2, 3)]:
        yield dict(
            a=rng.normal(size=(rows, columns)), b=rng.normal(size=(columns, columns)), seen=[]
        )


def oracle(a, b, seen):
    return a @ b, a.sum(), 1


MISTAKES = {
    "star": dict(right="a @ b", wrong="a * b", ja="要素ごと。", en="Element by element."),
    "mean": dict(right="a.sum()", wrong="a.mean()", ja="平均。", en="A mean."),
    "twice": dict(right="append(total)", wrong="extend([total] * 2)", ja="2 つ。", en="Two."),
}
"""


@pytest.fixture(scope="module")
def exercise():
    text = exercise_text("積 / Product", ANSWER, GRADING)
    return parse_exercise(text, Path("solutions/maths/product.py"), "maths")


@pytest.fixture
def graded(exercise, references, runners, tmp_path):
    def grade(*changes: tuple[str, str]):
        source = exercise.answer
        for old, new in changes:
            assert old in source
            source = source.replace(old, new)
        path = tmp_path / "exercises" / "maths" / "product.py"
        return grade_source(exercise, source.encode(), path, references(exercise), runners)

    return grade


def screen(verdict, folder: Path) -> str:
    stream = io.StringIO()
    show(Voice(make_console(stream, width=80), "en"), verdict, folder)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("changes", "pointed"),
    [
        ([("a.sum()", "a.sum() / a.size")], True),
        ([("a.sum()", "a.sum() / a.size"), ("a @ b", "np.dot(a, b)")], False),
    ],
    ids=["all else as in the answer", "another line is written otherwise"],
)
def test_a_line_near_the_answer_is_pointed_to_where_no_other_can_be_at_fault(
    graded, tmp_path, changes, pointed
):
    verdict = graded(*changes)
    assert verdict.diagnosis.mistakes == ("mean",)
    said = screen(verdict, tmp_path)
    line = verdict.source.split("\n").index("    total = a.sum() / a.size") + 1
    assert (f"{line} │ total = a.sum() / a.size" in said) == pointed
    assert "= │ total = a.mean()" in said


def test_a_blank_that_assigns_nothing_has_its_line_too(graded, tmp_path):
    verdict = graded(("append(total)", "extend([total] * 2)"))
    line = verdict.source.split("\n").index("    seen.extend([total] * 2)") + 1
    assert f"{line} │ seen.extend([total] * 2)" in screen(verdict, tmp_path)


def test_a_crash_is_a_mistakes_own_though_another_output_is_wrong_too(graded):
    verdict = graded(("a @ b", "a * b"), ("a.sum()", "a.sum() + 1"))
    assert (verdict.status, verdict.failure.case) == ("crashed", 2)
    assert verdict.diagnosis.mistakes == ("star",)


def test_a_crash_after_values_that_the_mistake_does_not_give_is_not_named(graded):
    verdict = graded(("a @ b", "a * b + a * b"))
    assert (verdict.status, verdict.failure.case) == ("crashed", 2)
    assert verdict.diagnosis is None or not verdict.diagnosis.mistakes


def test_a_line_that_stands_on_the_screen_is_not_shown_again(graded, tmp_path):
    verdict = graded(("a.sum()", "a.sum()\n    input()"))
    assert screen(verdict, tmp_path).count("│ input()") == 1
