"""What wrong numbers show, and that nothing is claimed that they do not show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from grader.format.exercise import parse_exercise
from grader.judging.compare import compare
from grader.judging.diagnosis import Diagnosis, diagnose
from grader.judging.grading import grade_source
from grader.judging.reference import compute_reference
from grader.running.observe import observe

from .conftest import DOUBLE


def exercise_of(answer: str, cases: str, oracle: str, mistakes: dict[str, tuple[str, str]]):
    """An exercise of one function `f(x)` from its lines; mistakes as name: (right, wrong)."""
    listed = {
        name: {"right": right, "wrong": wrong, "ja": "違う。", "en": "Wrong."}
        for name, (right, wrong) in mistakes.items()
    }
    source = (
        '"""値\n\n値を返せ。\n\n---\nValues\n\nReturn them.\n"""\n\nimport numpy as np\n\n\n'
        f"def f(x):\n{answer}\n\n\n# ==== grading ====\n\nimport numpy as np\n\n\n"
        f"def cases(rng):\n{cases}\n\n\ndef oracle(x):\n    return {oracle}\n\n\nMISTAKES = {listed!r}\n"
    )
    return parse_exercise(source, Path("f.py"), "maths")


class RightError(Exception):
    """There is nothing to diagnose."""


def diagnosed(exercise, function, reference=None) -> Diagnosis | None:
    """The diagnosis of a submission that returns what `function` makes of each case's x."""
    reference = reference or compute_reference(exercise, 0)
    actual = []
    for case in reference.cases:
        value = function(np.array(case.arguments["x"]))
        actual.append(observe(value, exercise.outputs))
    compared = tuple(
        compare(expected, given) for expected, given in zip(reference.expected, actual, strict=True)
    )
    if all(comparison.equal for comparison in compared):
        raise RightError
    return diagnose(reference, tuple(actual), compared)


def facts(diagnosis: Diagnosis | None) -> dict[str, dict]:
    """Statements by kind."""
    assert diagnosis is None or not diagnosis.mistakes
    return {s.kind: s.details for s in diagnosis.statements} if diagnosis else {}


TWICE = parse_exercise(DOUBLE, Path("double.py"), "maths")
MATRICES = (
    "    for shape in [(1, 2), (3, 4), (2, 5)]:\n        yield dict(x=rng.normal(size=shape))"
)
# y = 2x and nothing else, on matrices; on single numbers; on arrays of three axes.
PLAIN = exercise_of(
    "    y = 2 * x  # blank\n    return y", MATRICES, "2 * x", {"cube": ("2 * x", "x**3")}
)
NUMBER = exercise_of(
    "    y = 2 * x  # blank\n    return y",
    "    yield dict(x=1.7)",
    "2 * x",
    {"cube": ("2 * x", "x**3")},
)
CUBE = exercise_of(
    "    y = 2 * x  # blank\n    return y",
    "    yield dict(x=rng.normal(size=(2, 3, 4)))",
    "2 * x",
    {"cube": ("2 * x", "x**3")},
)


@pytest.mark.parametrize(
    ("function", "names"),
    [
        (lambda x: (x**2, np.sum(x**2)), ("square",)),
        (lambda x: (x / 2, np.sum(x / 2)), ("half",)),
        (lambda x: (2 * x, np.mean(2 * x)), ("mean",)),
        (lambda x: (x**2, np.mean(x**2)), ("square", "mean")),
    ],
)
def test_values_of_a_mistake_name_it_alone_or_with_one_in_another_blank(function, names):
    assert diagnosed(TWICE, function) == Diagnosis(mistakes=names)


def test_a_mistake_in_single_precision_is_still_named():
    def halved(x):
        half = x.astype(np.float32) / np.float32(2)
        return half, half.sum()

    assert diagnosed(TWICE, halved).mistakes == ("half",)


def test_values_that_equal_a_mistake_in_some_cases_only_do_not_name_it():
    def sometimes(x):
        y = x / 2 if x.shape == (1, 2) else np.sin(x)
        return y, y.sum()

    assert not (diagnosed(TWICE, sometimes) or Diagnosis()).mistakes


def test_where_two_mistakes_give_the_same_values_none_is_named():
    twins = exercise_of(
        "    y = 2 * x  # blank\n    return y",
        MATRICES,
        "2 * x",
        {"one": ("2 * x", "np.exp(x)"), "other": ("2 * x", "np.e**x")},
    )
    assert diagnosed(twins, np.exp) is None


def test_where_two_pairs_of_mistakes_give_the_same_values_none_is_named():
    """(+1 in the first, -3 in the second) and (-3, +1): the numbers do not tell which."""
    sums = exercise_of(
        "    a = x + 0  # blank\n    y = np.exp(a) + 0 * x  # blank\n    return y",
        MATRICES,
        "np.exp(x)",
        {
            "a-twice": ("x + 0", "2 * x"), "a-thrice": ("x + 0", "3 * x"),
            "y-thrice": ("np.exp(a)", "np.exp(3 * a)"), "y-twice": ("np.exp(a)", "np.exp(2 * a)"),
        },
    )  # fmt: skip
    assert diagnosed(sums, lambda x: np.exp(6 * x)) is None
    assert diagnosed(sums, lambda x: np.exp(4 * x)).mistakes == ("a-twice", "y-twice")


def test_a_mistake_that_returns_nothing_or_raises_is_no_obstacle():
    odd = exercise_of(
        "    y = 2 * x  # blank\n    return y",
        MATRICES,
        "2 * x",
        {"none": ("2 * x", "None"), "raises": ("2 * x", "x[99]"), "cube": ("2 * x", "x**3")},
    )
    assert diagnosed(odd, lambda x: x**3).mistakes == ("cube",)
    assert diagnosed(odd, np.sin) is None


@pytest.mark.parametrize(
    ("function", "kind", "details"),
    [
        (lambda x: -2 * x, "opposite-sign", {}),
        (lambda x: 6 * x, "factor", {"factor": "3"}),
        (lambda x: x, "factor", {"factor": "1/2"}),
        (lambda x: -4 * x, "factor", {"factor": "-2"}),
        (lambda x: 2 * np.sqrt(2) * x, "factor", {"factor": "√2"}),
        (lambda x: 2 * x / np.sqrt(3), "factor", {"factor": "√(1/3)"}),
        (lambda x: 2 * 1.2345678 * x, "factor", {"factor": "1.23457"}),
        (lambda x: 2 * x + 0.5, "offset", {"offset": "1/2"}),
        (lambda x: 2 * x - 3, "offset", {"offset": "-3"}),
        (lambda x: (2 * x).T, "transposed", {"axes": [1, 0]}),
        (lambda x: 2 * x * len(x), "factor-size", {"argument": "x", "axis": 0, "form": "n", "sizes": [3, 2]}),
        (lambda x: 2 * x / np.sqrt(x.shape[1]), "factor-size", {"axis": 1, "form": "1/√n", "sizes": [2, 4, 5]}),
        (lambda x: 2 * x / x.shape[1], "factor-size", {"axis": 1, "form": "1/n"}),
        (lambda x: (2 * x).astype(np.float16), "half-precision", {}),
        (lambda x: 2 * x * (1 + 2e-5 * np.sin(9 * x)), "small-difference", {}),
        (lambda x: np.where(x == x.max(), np.nan, 2 * x), "not-finite", {"value": "nan", "case": 1, "count": 1}),
        (lambda x: np.where(x == x.max(), -np.inf, 2 * x), "not-finite", {"value": "-inf"}),
        (lambda x: 2 * x if len(x) == 1 else np.exp(x), "batch-of-one", {"argument": "x"}),
    ],
)  # fmt: skip
def test_a_fact_that_holds_of_every_wrong_case_is_stated(function, kind, details):
    found = facts(diagnosed(PLAIN, function))
    assert kind in found
    assert found[kind].items() >= details.items()


def test_the_first_nan_is_told_with_its_index_and_how_many_there_are():
    def spoiled(x):
        y = 2 * x
        if len(x) > 1:
            y[1, 2:] = np.nan
            y[0, 1] = np.inf
        return y

    found = facts(diagnosed(PLAIN, spoiled))["not-finite"]
    assert found == {
        "value": "inf",
        "index": [0, 1],
        "case": 2,
        "count": 1,
        "size": 12,
    }


def test_a_single_number_that_is_not_finite_has_no_index():
    assert set(facts(diagnosed(NUMBER, lambda x: x * np.nan))) == {"not-finite-number"}


@pytest.mark.parametrize(
    ("function", "axes"),
    [
        (lambda x: (2 * x).transpose(0, 2, 1), [0, 2, 1]),
        (lambda x: (2 * x).transpose(2, 0, 1), [1, 2, 0]),
    ],
)
def test_axes_in_another_order_are_told_as_the_transpose_that_mends_them(function, axes):
    assert facts(diagnosed(CUBE, function))["axes"]["axes"] == axes


@pytest.mark.parametrize("function", [lambda x: 6 * x, lambda x: 2 * x + 1, np.exp])
def test_a_single_number_shows_neither_a_factor_nor_an_offset(function):
    assert diagnosed(NUMBER, function) is None


def test_an_array_of_one_repeated_number_shows_neither_too():
    ones = exercise_of(
        "    y = 2 * x  # blank\n    return y",
        "    yield dict(x=np.ones((2, 3)))",
        "2 * x",
        {"cube": ("2 * x", "x**3")},
    )
    assert diagnosed(ones, lambda x: 6 * x) is None


@pytest.mark.parametrize(
    ("function", "kind"),
    [(lambda x: x.astype(np.uint8) - np.uint8(1), "offset"), (lambda x: 3 * x, "factor")],
)
def test_whole_numbers_show_offsets_and_factors_without_wrapping_around(function, kind):
    counts = exercise_of(
        "    y = x + 0  # blank\n    return y",
        "    yield dict(x=np.array([1, 2, 5], np.uint8))",
        "x",
        {"cube": ("x + 0", "x**3")},
    )
    assert kind in facts(diagnosed(counts, function))


@pytest.mark.parametrize("function", [lambda x: x - 1, lambda x: 3 * x])
def test_two_indices_that_are_off_alike_are_a_coincidence(function):
    indices = exercise_of(
        "    y = x + 0  # blank\n    return y",
        "    yield dict(x=np.array([2, 5]))",
        "x",
        {"cube": ("x + 0", "x**3")},
    )
    assert diagnosed(indices, function) is None


def test_the_size_of_an_argument_that_is_a_number_is_found():
    powers = exercise_of(
        "    y = np.arange(1.0, 4.0) * 1  # blank\n    return y",
        "    for x in (2, 3, 5):\n        yield dict(x=x)",
        "np.arange(1.0, 4.0)",
        {"cube": ("* 1", "** 3")},
    )
    found = facts(diagnosed(powers, lambda x: np.arange(1.0, 4.0) * x))["factor-size"]
    assert (found["argument"], found["axis"], found["sizes"]) == ("x", None, [2, 3, 5])


def test_a_right_output_beside_a_wrong_one_is_said():
    assert facts(diagnosed(TWICE, lambda x: (np.exp(x), np.sum(2 * x)))) == {
        "some-right": {"right": ["total"], "wrong": ["y"]}
    }


def test_what_holds_of_all_wrong_outputs_is_said_once():
    found = diagnosed(TWICE, lambda x: (-2 * x, -np.sum(2 * x)))
    assert [(s.kind, s.outputs) for s in found.statements] == [("opposite-sign", ("y", "total"))]


def test_outputs_that_hold_each_others_values_are_exchanged():
    exchanged = diagnosed(TWICE, lambda x: (np.sum(2 * x), 2 * x))
    assert [(s.kind, s.outputs) for s in exchanged.statements] == [("exchanged", ("y", "total"))]


def test_outputs_with_different_factors_are_told_apart():
    found = diagnosed(TWICE, lambda x: (6 * x, np.sum(10 * x)))
    assert [(s.outputs, s.details) for s in found.statements] == [
        (("y",), {"factor": "3"}),
        (("total",), {"factor": "5"}),
    ]


@pytest.mark.parametrize(
    "function",
    [
        lambda x: (2 * x).astype(int),
        lambda x: 2 * x + 0j,
        lambda x: (2 * x).astype(str),
        lambda x: (2 * x)[:, :1],
        lambda x: x[:0],
        lambda x: 0 * x,
        np.exp,
    ],
)
def test_numbers_that_show_nothing_give_no_diagnosis(function):
    assert diagnosed(PLAIN, function) is None


def test_complex_numbers_are_compared_without_a_statement_about_factors():
    waves = exercise_of(
        "    y = x * 1j  # blank\n    return y", MATRICES, "x * 1j", {"cube": ("1j", "2")}
    )
    assert diagnosed(waves, lambda x: 3j * x) is None


def test_a_mistake_at_a_blank_that_is_filled_right_is_not_named(runners):
    """What is wrong in the second blank may give the values of a mistake in the first."""
    exercise = exercise_of(
        "    a = x + 1  # blank\n    b = 2 * a  # blank\n    return b",
        "    yield dict(x=rng.normal(size=3))",
        "2 * x + 2",
        {"minus": ("x + 1", "x - 1"), "half": ("2 * a", "a / 2")},
    )
    reference = compute_reference(exercise, 0)
    source = exercise.answer.replace("b = 2 * a", "b = 2 * a - 4")
    other = exercise.answer.replace("a = x + 1", "a = x + 1 - 2")

    def mistakes(text):
        verdict = grade_source(exercise, text.encode(), Path("f.py"), reference, runners)
        assert verdict.status == "wrong"
        return verdict.diagnosis.mistakes

    assert mistakes(other) == ("minus",)
    assert mistakes(source) == ()
    # Where it cannot be told what fills which blank, a right statement that stands there counts all the same.
    assert mistakes(source.replace("b = 2", "c = 0\n    b = 2")) == ()
    assert (
        mistakes(source.replace("    b = 2 * a - 4", "    if True:\n        b = 2 * a - 4")) == ()
    )


def test_epsilon_at_another_place_is_not_the_missing_one():
    exercise = exercise_of(
        "    y = x / (np.sqrt(x @ x) + 1e-7)  # blank\n    return y",
        "    for size in (2, 3):\n        yield dict(x=rng.normal(size=size))",
        "x / (np.linalg.norm(x) + 1e-7)",
        {"no-epsilon": (" + 1e-7", "")},
    )
    reference = compute_reference(exercise, 0)
    found = diagnose(
        reference,
        tuple(
            {"y": x / np.sqrt(x @ x + 1e-7)} for x in (c.arguments["x"] for c in reference.cases)
        ),
        (),
    )
    assert found is None or not found.mistakes
