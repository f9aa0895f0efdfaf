"""What neither Keras nor TensorFlow has of speed and growth agrees with SciPy (marked slow)."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_oracle

pytestmark = pytest.mark.slow
SEEDS = range(5)


def _asked(course, name):
    for seed in SEEDS:
        asked = ask_oracle(course.load("distributed", name), seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            yield case.arguments, expected


def test_the_speed_of_the_whole_is_a_weighted_harmonic_mean(course):
    from scipy.stats import hmean

    for arguments, expected in _asked(course, "amdahl_conv_time"):
        share = arguments["conv_share"]
        found = hmean([arguments["factor"], 1], weights=[share, 1 - share])
        np.testing.assert_allclose(expected["speedup"], found, rtol=1e-12)
        limit = hmean([1e15, 1], weights=[share, 1 - share])
        np.testing.assert_allclose(expected["limit"], limit, rtol=1e-9)


def test_growth_solves_its_differential_equation_and_is_caught_up_at_its_root(course):
    from scipy.integrate import quad
    from scipy.optimize import brentq

    for arguments, expected in _asked(course, "compute_growth"):
        rates = np.log(arguments["yearly"]) / 12, np.log(2) / arguments["doubling"]
        for name, rate in zip(("demand", "moore"), rates, strict=True):
            grown = 1 + quad(lambda m, r=rate: r * np.exp(r * m), 0, arguments["months"])[0]
            np.testing.assert_allclose(expected[name], grown, rtol=1e-9)

        def lacking(years, demand=expected["demand"], doubling=arguments["doubling"]):
            return 2 ** (12 * years / doubling) - demand

        found = brentq(lacking, -1, 100)
        np.testing.assert_allclose(expected["catch_up"], found, rtol=1e-9, atol=1e-9)
