"""The rule for numbers: what counts as equal, and what a difference is called."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from grader.judging.compare import ATOL, FLOAT32_RTOL, RTOL, compare
from grader.running.task import Large
from grader.running.values import Bad

FLOATS = arrays.arrays(
    np.float64,
    arrays.array_shapes(max_dims=3, max_side=4),
    elements=st.floats(-1e3, 1e3, allow_subnormal=False),
)


def judge(expected, actual, rtol=RTOL, atol=ATOL):
    return compare({"y": np.asarray(expected)}, {"y": actual}, rtol, atol)


def kinds(comparison) -> list[str]:
    return [mismatch.kind for mismatch in comparison.mismatches]


@given(FLOATS)
def test_an_array_equals_itself(values):
    assert judge(values, values.copy()).equal


@given(FLOATS, st.data())
def test_a_shape_that_would_broadcast_is_another_shape(values, data):
    """Even where every number agrees."""
    larger = np.broadcast_to(values, (2, *values.shape))
    assert kinds(judge(larger, values)) == ["shape"]
    assert kinds(judge(values, values[None])) == ["shape"]
    axis = data.draw(st.integers(0, values.ndim))
    assert kinds(judge(values, np.expand_dims(values, axis))) == ["shape"]


@given(FLOATS, st.floats(0.0, 0.95))
def test_any_error_below_the_tolerance_is_accepted(values, part):
    scale = np.abs(values) + np.sqrt(np.mean(values**2))
    assert judge(values, values + part * (RTOL * scale + ATOL)).equal


@given(FLOATS, st.floats(1.05, 1e6), st.data())
def test_an_error_above_the_tolerance_in_one_element_is_found_there(values, times, data):
    index = tuple(data.draw(st.integers(0, size - 1)) for size in values.shape)
    actual = values.copy()
    rms = np.sqrt(np.mean(values**2))
    actual[index] += times * (RTOL * (abs(values[index]) + rms) + 1e-9)
    (mismatch,) = judge(values, actual, atol=1e-9).mismatches
    assert (mismatch.kind, mismatch.index, mismatch.wrong) == ("value", index, 1)
    assert mismatch.distance == pytest.approx(times, rel=1e-2)


def test_the_tolerance_grows_with_the_root_mean_square_of_the_whole_array():
    """Next to 3 and 4 a zero may err by RTOL · rms; alone it may not."""
    rms = math.sqrt((9 + 16) / 3)
    expected, last = np.array([3.0, 4.0, 0.0]), np.array([0.0, 0.0, rms])
    assert judge(expected, expected + 0.99e-6 * last, atol=1e-15).equal
    assert not judge(expected, expected + 1.01e-6 * last, atol=1e-15).equal
    assert not judge(np.zeros(3), np.array([0.0, 0.0, 1e-6])).equal


@pytest.mark.parametrize("zero", [0.0, -0.0, 0.9e-12, -0.9e-12])
def test_around_zero_the_absolute_tolerance_holds(zero):
    assert judge(np.zeros(2), np.array([zero, 0.0])).equal
    assert not judge(np.zeros(2), np.array([zero, 1.1e-12])).equal


@pytest.mark.parametrize("size", [1e-300, 1e-160, 1e160, 1e300, 1.7e308])
def test_huge_and_tiny_values_are_compared_without_overflow(size):
    """Squares of these are 0 or infinite; twice the last is infinite too."""
    expected = np.array([size, -size / 2])
    assert judge(expected, expected * (1 + 1e-8), atol=1e-323).equal
    assert kinds(judge(expected, expected * (1 - 1e-5), atol=1e-323)) == ["value"]
    assert kinds(judge(expected, np.zeros(2), atol=1e-323)) == ["value"]


@pytest.mark.parametrize("strange", [np.nan, np.inf, -np.inf])
def test_a_strange_number_is_right_only_where_it_is_expected(strange):
    plain, with_strange = np.array([1.0, 2.0, 3.0]), np.array([1.0, strange, 3.0])
    assert judge(with_strange, with_strange.copy()).equal
    (found,) = judge(plain, with_strange).mismatches
    assert (found.kind, found.index, found.distance) == ("nonfinite", (1,), math.inf)
    assert kinds(judge(with_strange, plain)) == ["value"]
    assert not judge(with_strange, np.array([strange, 1.0, 3.0])).equal


def test_infinities_of_the_other_sign_and_nan_for_infinity_differ():
    for one, other in [(np.inf, -np.inf), (np.inf, np.nan), (np.nan, np.inf)]:
        assert not judge(np.array([one, 1.0]), np.array([other, 1.0])).equal


def test_an_infinite_expected_value_does_not_widen_the_tolerance_of_the_others():
    expected = np.array([np.inf, 1.0])
    assert not judge(expected, np.array([np.inf, 1.01])).equal


INTEGERS, REALS = np.array([1, 2]), np.array([1.0, 2.0])


@pytest.mark.parametrize(
    ("expected", "actual", "names"),
    [
        (REALS, INTEGERS, ("integer", "float")),
        (INTEGERS, REALS, ("float", "integer")),
        (REALS, REALS + 0j, ("complex", "float")),
        (np.array([True, False]), np.array([1, 0]), ("integer", "bool")),
        (INTEGERS, np.array([True, True]), ("bool", "integer")),
    ],
)
def test_another_kind_of_number_is_not_equal_even_if_the_values_are(expected, actual, names):
    (mismatch,) = judge(expected, actual).mismatches
    assert (mismatch.kind, mismatch.actual, mismatch.expected) == ("dtype", *names)


@pytest.mark.parametrize("dtype", [np.int8, np.int32, np.uint16, np.uint64])
def test_integers_of_any_width_are_one_kind(dtype):
    assert judge(np.array([1, 2]), np.array([1, 2], dtype)).equal


def test_integers_are_exact_however_large():
    large = np.array([2**60])
    assert judge(large, large.copy(), rtol=1.0, atol=1.0).equal
    assert kinds(judge(large, large + 1, rtol=1.0, atol=1.0)) == ["value"]
    unsigned = np.array([2**63 + 1], np.uint64)
    assert kinds(judge(unsigned, unsigned - np.uint64(1), rtol=1.0)) == ["value"]
    assert kinds(judge(np.array([-1]), np.array([2**64 - 1], np.uint64))) == ["value"]


def test_booleans_are_exact():
    (mismatch,) = judge(np.array([True, False]), np.array([True, True]), rtol=1.0).mismatches
    assert (mismatch.index, mismatch.actual, mismatch.expected) == ((1,), True, False)


def test_strings_are_exact_and_no_number():
    assert compare({"y": "mse"}, {"y": "mse"}, RTOL, ATOL).equal
    assert kinds(compare({"y": "mse"}, {"y": "MSE"}, RTOL, ATOL)) == ["text"]
    assert kinds(compare({"y": "1"}, {"y": np.array(1)}, RTOL, ATOL)) == ["dtype"]
    assert kinds(compare({"y": np.array(1)}, {"y": "1"}, RTOL, ATOL)) == ["dtype"]


def test_complex_numbers_err_in_both_parts():
    expected = np.array([1 + 2j, 3 - 1j])
    assert judge(expected, expected * (1 + 1e-8)).equal
    assert not judge(expected, expected.conj()).equal
    assert not judge(expected, expected + 1e-4j).equal


@pytest.mark.parametrize("dtype", [np.float32, np.complex64])
def test_single_precision_is_judged_by_its_own_row_and_says_so(dtype):
    expected = np.array([1.0, 3.0]).astype(np.result_type(dtype, np.float64))
    within, beyond = 0.9 * FLOAT32_RTOL, 3 * FLOAT32_RTOL
    accepted = judge(expected, (expected * (1 + within)).astype(dtype))
    assert accepted.equal
    assert accepted.float32
    assert not judge(expected, (expected * (1 + beyond)).astype(dtype)).equal
    assert not judge(expected, expected * (1 + within)).equal


def test_half_precision_and_a_float32_question_have_no_row_of_their_own():
    assert not judge(np.array([1.0, 0.1]), np.array([1.0, 0.1], np.float16)).equal
    question = np.array([1.0, 3.0], np.float32)
    result = judge(question, question.copy())
    assert (result.equal, result.float32) == (True, False)


def test_a_wider_tolerance_of_the_exercise_holds_for_single_precision_too():
    assert judge(np.array([1.0]), np.array([1.005], np.float32), rtol=1e-2).equal


def test_empty_arrays_agree_if_their_shapes_do():
    assert judge(np.zeros((0, 3)), np.zeros((0, 3))).equal
    assert kinds(judge(np.zeros((0, 3)), np.zeros((3, 0)))) == ["shape"]


def test_an_array_too_large_to_send_has_another_shape():
    large = Large("float64", (10**9,))
    (mismatch,) = judge(np.zeros(3), large).mismatches
    assert (mismatch.kind, mismatch.actual) == ("shape", (10**9,))


ROWS = np.arange(6.0).reshape(3, 2)
AS_ITEMS = {f"y[{number}]": row for number, row in enumerate(ROWS)}
AS_NUMBERS = {f"y[{i}][{j}]": np.array(ROWS[i, j]) for i in range(3) for j in range(2)}


@pytest.mark.parametrize("expected", [{"y": ROWS}, AS_ITEMS, AS_NUMBERS])
@pytest.mark.parametrize("actual", [{"y": ROWS}, AS_ITEMS, AS_NUMBERS])
def test_items_equal_the_array_that_they_make(expected, actual):
    assert compare(expected, actual, RTOL, ATOL).equal
    (name, value), *others = reversed(actual.items())
    wrong = {**dict(reversed(others)), name: np.asarray(value + 1)}
    assert set(kinds(compare(expected, wrong, RTOL, ATOL))) == {"value"}
    assert not compare(expected, {"y": ROWS[:2]}, RTOL, ATOL).equal
    assert not compare(expected, {**actual, "z": value}, RTOL, ATOL).equal


def test_an_item_that_is_missing_is_named():
    comparison = compare(AS_ITEMS, {"y": ROWS[:2]}, RTOL, ATOL)
    assert [(m.output, m.kind) for m in comparison.mismatches] == [("y[2]", "missing")]
    comparison = compare({"y": ROWS}, {**AS_ITEMS, "y[1]": Bad("none")}, RTOL, ATOL)
    assert [(m.output, m.kind) for m in comparison.mismatches] == [("y[1]", "bad")]


ONE, TWO = np.array(1.0), np.array(2.0)


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        ({"y": ONE, "z": TWO}, {"y": ONE}, [("z", "missing")]),
        ({"y": ONE}, {"y": ONE, "z": TWO}, [("z", "extra")]),
        ({"y": ONE}, {"z": ONE}, [("y", "missing"), ("z", "extra")]),
        ({"y": ONE, "z": TWO}, {"result": Bad("none")}, [("result", "bad")]),
        ({"m.loss": ONE, "m.output": TWO}, {"m": Bad("not-keras")}, [("m", "bad")]),
        ({"m.a": ONE, "m.b": TWO}, {"m.a": ONE, "m.c": Bad("call")}, [("m.c", "bad")]),
        ({"y": ONE}, {"y[0]": ONE, "y[1]": np.ones(2)}, [("y", "parts")]),
        ({"y": ONE, "z": TWO}, {"y": Bad("none"), "z": ONE}, [("y", "bad"), ("z", "value")]),
    ],
)
def test_what_is_missing_is_named_once_by_what_stands_in_its_place(expected, actual, found):
    comparison = compare(expected, actual, RTOL, ATOL)
    assert [(m.output, m.kind) for m in comparison.mismatches] == found
    assert comparison.distance == math.inf or ("z", "value") in found


def test_nothing_equals_what_holds_no_values():
    """Neither a broken oracle's value nor a mistake's may let a submission pass or be named."""
    for actual in (ONE, Bad("none")):
        assert not compare({"y": Bad("none")}, {"y": actual}, RTOL, ATOL).equal


@given(
    st.dictionaries(st.sampled_from("abcd"), FLOATS),
    st.dictionaries(st.sampled_from("abcd"), FLOATS),
)
def test_outputs_are_equal_only_under_the_same_names(expected, actual):
    if compare(expected, actual, RTOL, ATOL).equal:
        assert expected.keys() == actual.keys()
