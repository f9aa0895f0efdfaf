"""Divergences, the linear autoencoder and LIME's fit agree with independent libraries of the field (marked slow)."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_oracle

pytestmark = pytest.mark.slow
SEEDS = range(5)


def _asked(course, topic, name):
    """The arguments and expected values of every case of an exercise."""
    exercise = course.load(topic, name)
    for seed in SEEDS:
        asked = ask_oracle(exercise, seed)
        for case, expected in zip(asked.cases, asked.expected, strict=True):
            yield case.arguments, expected


def test_divergences_of_normal_distributions_agree_with_integrals_of_scipy(course):
    from scipy.integrate import quad
    from scipy.stats import norm

    for arguments, expected in _asked(course, "autoencoders", "gaussian_kl"):
        deviations = np.exp(arguments["log_variance"] / 2)
        if deviations.min() < 1e-9:
            continue  # too narrow to be integrated numerically
        for place in np.ndindex(deviations.shape):
            q, p = norm(arguments["mean"][place], deviations[place]), norm()
            low, high = q.mean() - 12 * q.std(), q.mean() + 12 * q.std()
            value = quad(lambda z, q=q, p=p: q.pdf(z) * (q.logpdf(z) - p.logpdf(z)), low, high)[0]
            np.testing.assert_allclose(expected["per_dimension"][place], value, atol=1e-7)


def test_the_linear_autoencoder_agrees_with_scikit_learn(course):
    from sklearn.decomposition import PCA

    for arguments, expected in _asked(course, "autoencoders", "linear_ae_pca"):
        x = arguments["x"]
        components = PCA(arguments["code"], svd_solver="full").fit(x)
        restored = components.inverse_transform(components.transform(x))
        np.testing.assert_allclose(expected["restored"], restored, atol=1e-9)
        error = np.mean(np.sum((x - restored) ** 2, axis=1))
        np.testing.assert_allclose(expected["error"], error, atol=1e-12)


def test_the_local_fit_of_lime_agrees_with_scikit_learn(course):
    from sklearn.linear_model import Ridge
    from sklearn.metrics.pairwise import rbf_kernel

    for arguments, expected in _asked(course, "explainability", "lime_local_fit"):
        x, samples, width = (arguments[name] for name in ("x", "samples", "width"))
        weights = rbf_kernel(samples, x[None], gamma=1 / width**2)[:, 0]
        model = Ridge(arguments["ridge"]).fit(samples, arguments["predictions"], weights)
        np.testing.assert_allclose(expected["coefficients"], model.coef_, rtol=1e-7, atol=1e-9)
        np.testing.assert_allclose(expected["intercept"], model.intercept_, rtol=1e-7, atol=1e-9)
