"""Value questions take a calculator and no more, and no number that is given is there for nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.exam import operations
from grader.exam.operations import Tally, results
from grader.exam.questions import Choice, _unlike, make_values
from grader.exam.slots import VALUE, find_slots
from grader.exam.values import fit_arguments
from grader.exam.workable import MOST_FUNCTIONS, MOST_OPERATIONS, operations_for
from grader.format.course import load_course
from grader.format.exercise import parse_exercise
from tests.conftest import DOUBLE

ROOT = Path(__file__).resolve().parents[1]
MOMENTUM = "v = momentum * velocity - 0.1 * gradient"


def exercise(code: str, arguments: str):
    """One that does this with its arguments and returns v."""
    answer = f"import numpy as np\n\n\ndef double({arguments}):\n    {code}\n    return v\n"
    return replace(parse_exercise(DOUBLE, Path("double.py"), "maths"), text=answer)


def is_workable(one, arguments) -> bool:
    return operations_for(one, arguments) is not None


@pytest.mark.parametrize("count", [1, MOST_FUNCTIONS, MOST_FUNCTIONS + 1, 12])
def test_as_many_exponentials_as_can_be_looked_up(count):
    one = exercise("v = np.exp(x) + 1", "x")
    assert is_workable(one, {"x": np.linspace(0.1, 2, count)}) == (count <= MOST_FUNCTIONS)
    both = exercise("v = np.tanh(np.exp(x))", "x")
    assert is_workable(both, {"x": np.linspace(0.1, 2, count)}) == (2 * count <= MOST_FUNCTIONS)
    assert is_workable(exercise("v = np.sqrt(x)", "x"), {"x": np.linspace(0.1, 2, count)})


def test_momentum_that_meets_no_velocity_is_not_asked_about():
    one = exercise(MOMENTUM, "momentum, velocity, gradient")
    given = {"momentum": 0.9, "gradient": np.array([1.0, 2.0])}
    assert not is_workable(one, {**given, "velocity": np.zeros(2)})
    assert is_workable(one, {**given, "velocity": np.array([0.5, 0.1])})


def test_a_threshold_that_decides_may_stay_as_it_is():
    one = exercise("v = np.argsort(-scores)[scores[np.argsort(-scores)] > least]", "scores, least")
    assert is_workable(one, {"scores": np.array([0.3, 0.9, 0.6]), "least": 0.5})


def test_an_answer_that_raises_is_not_asked_about():
    assert not is_workable(exercise("v = x[7]", "x"), {"x": np.ones(2)})


def test_nothing_is_rounded_to_zero():
    small = {"w": np.array([0.04, 1.5])}
    assert [fitted["w"].tolist() for fitted in fit_arguments(small)] == [[0.04, 1.5]] * 2
    zeros = {"w": np.array([0.0, 1.5]), "rate": 0.0}
    assert len(list(fit_arguments(zeros))) == 3


X = np.array([0.5, 1.5, 2.5])
A = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("v = x * 2 + 1", 6),
        ("v = a @ x", 10),  # two rows of three products and two sums
        ("v = np.dot(a, x) / 2", 12),
        ("v = np.sum(x**2)", 6),
        ("v = (x - x.mean()).sum()", 9),
        ("v = np.sqrt(x) / np.exp(x)", 9),
        ("v = np.linalg.norm(x)", 6),
        ("v = x[len(x) - 1] * 3 if x.max() > 1 else 0", 1),  # places and comparisons are read off
        ("v = sum(x[n + 1] - x[n] for n in range(len(x) - 1))", 2),
        ("v = x.copy(); v += 1; v[0] *= 2", 4),
    ],
)
def test_operations_are_counted_number_by_number(code, count):
    tally = Tally()
    one = exercise(code, "a, x")
    (counted,) = results(one, {"a": A, "x": X}, tally)
    assert tally.operations == count
    (plain,) = results(one, {"a": A, "x": X})
    np.testing.assert_array_equal(counted, plain)


def test_a_case_that_takes_too_many_operations_is_not_asked_about():
    one = exercise("v = x * 2", "x")
    for size, workable in ((MOST_OPERATIONS, True), (MOST_OPERATIONS + 1, False)):
        assert is_workable(one, {"x": np.linspace(0.1, 1, size)}) is workable


@pytest.mark.parametrize(
    "code",
    [
        "v = x\n    while v != 1.0: v = v + 0.5",
        "v = x\n    while v != 1.0: pass",
        "v = next(n for n in iter(int, 1) if x > 0.3)",
        "v = x\n    while v != 1.0:\n        try:\n            v += 0.5\n        except Exception: pass",
    ],
)
def test_an_answer_that_never_ends_for_an_argument_is_given_up(code, monkeypatch):
    """Moved arguments are none that the exercise draws: they may keep a loop from ending."""
    monkeypatch.setattr(operations, "MOST_LINES", 500)
    one = exercise(code, "x")
    for tally in (None, Tally()):
        assert results(one, {"x": 0.3}, tally) is None
    assert operations_for(one, {"x": 0.3}) is None


def test_what_traced_before_traces_on():
    import sys

    before = sys.gettrace()
    results(exercise("v = x + 1", "x"), {"x": 1.0})
    assert sys.gettrace() is before


def test_of_the_cases_of_a_draw_the_one_with_the_fewest_operations_is_asked_about(monkeypatch):
    course = load_course(ROOT)
    slots = find_slots(course, [("convolution", "conv_output_size")])
    (slot,) = [one for one in slots if one.kind == VALUE]
    import random

    for question in make_values(course, slot, 1, random.Random(1)):
        assert 0 < question.operations <= MOST_OPERATIONS


def test_no_two_questions_of_a_case_have_one_value_for_an_answer():
    values = [
        ("losses", "[[1.38]]"),
        ("loss", "1.38"),
        ("all", "[1.38, 0.5]"),
        ("same", "[[1.38], [0.50]]"),
    ]
    found = _unlike((name, [Choice(text)]) for name, text in values)
    assert [name for name, _ in found] == ["losses", "all", "same"]
