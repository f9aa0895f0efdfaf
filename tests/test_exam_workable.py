"""Value questions take a calculator and no more, and no number that is given is there for nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.exam.values import fit_arguments
from grader.exam.workable import MOST_FUNCTIONS, is_workable
from grader.format.exercise import parse_exercise
from tests.conftest import DOUBLE

MOMENTUM = "v = momentum * velocity - 0.1 * gradient"


def exercise(code: str, arguments: str):
    """One that does this with its arguments and returns v."""
    answer = f"import numpy as np\n\n\ndef double({arguments}):\n    {code}\n    return v\n"
    return replace(parse_exercise(DOUBLE, Path("double.py"), "maths"), text=answer)


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
