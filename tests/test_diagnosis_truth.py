"""Whatever is stated is true of the numbers: statements are checked by doing what they say."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from grader.judging.compare import compare
from grader.judging.reference import compute_reference

from .test_diagnosis import PLAIN, RightError, diagnosed, facts


def _number(text: str) -> float:
    """1/2, -√2, √(1/3) or 1.23457 as a number."""
    sign, text = (-1, text[1:]) if text.startswith("-") else (1, text)
    root = text.startswith("√")
    top, _, bottom = text.strip("√()").partition("/")
    value = float(top) / float(bottom or 1)
    return sign * (np.sqrt(value) if root else value)


def _true(kind: str, details: dict, expected: np.ndarray, actual: np.ndarray) -> bool:
    def near(values, wanted, part=1e-5):
        return np.allclose(values, wanted, rtol=part, atol=part * np.abs(wanted).max(initial=0))

    if kind in ("transposed", "axes"):
        return near(np.transpose(actual, details["axes"]), expected)
    if kind == "opposite-sign":
        return near(actual, -expected)
    if kind == "factor":
        return near(actual, _number(details["factor"]) * expected)
    if kind == "offset":
        return near(actual - expected, np.full(expected.shape, _number(details["offset"])))
    if kind == "small-difference":
        return bool(np.all(np.abs(actual - expected) <= 1e-4 * np.abs(expected).max()))
    if kind == "half-precision":
        return actual.dtype == np.float16
    return kind == "not-finite" and not np.all(np.isfinite(actual))


SMALL = st.sampled_from([0.0, 1e-9, 1e-7, 1e-5, 1e-3, 0.1])
PLAIN_REFERENCE = compute_reference(PLAIN, 0)


@given(
    factor=st.sampled_from([1.0, -1.0, 2.0, 1 / 3, 1e-3]) | st.floats(-9, 9),
    offset=st.sampled_from([0.0, 0.0, 1.0, 1e-6]) | st.floats(-9, 9),
    noise=SMALL,
    transpose=st.booleans(),
    dtype=st.sampled_from([np.float64, np.float32, np.float16]),
    seed=st.integers(0, 99),
)
def test_a_statement_about_perturbed_values_is_true_of_them(
    factor, offset, noise, transpose, dtype, seed
):
    returned = []

    def perturbed(x):
        rng = np.random.default_rng(seed)
        y = (factor * 2 * x + offset + noise * rng.normal(size=x.shape)).astype(dtype)
        returned.append(y.T if transpose else y)
        return returned[-1]

    try:
        diagnosis = diagnosed(PLAIN, perturbed, PLAIN_REFERENCE)
    except RightError:
        assume(False)
    for kind, details in facts(diagnosis).items():
        pairs = list(zip(PLAIN_REFERENCE.expected, returned, strict=True))
        wrong = [(e["y"], y) for e, y in pairs if not compare(e, {"y": y}).equal]
        if kind == "batch-of-one":
            assert len(wrong) == len(pairs) - 1
        elif kind == "factor-size":
            assert len({round(float(np.median(y / e)), 3) for e, y in wrong}) > 1
        else:
            assert all(_true(kind, details, *pair) for pair in wrong), (kind, details)


@given(
    arrays.arrays(np.float64, (3, 4), elements=st.floats(-1e3, 1e3) | st.just(np.nan)),
    st.lists(st.sampled_from([0, 1, 2]), min_size=1, unique=True),
)
def test_arbitrary_values_never_equal_a_named_mistake_by_accident(values, where):
    """Nor does any array of numbers make the diagnosis fail."""

    def arbitrary(x):
        return np.resize(values, x.shape) if x.shape[0] - 1 in where else 2 * x

    diagnosis = diagnosed(PLAIN, arbitrary, PLAIN_REFERENCE)
    assert diagnosis is None or not diagnosis.mistakes
