"""What Keras lacks of generative models agrees with SciPy (marked slow): densities integrated, and their maxima sought."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.answers import ask_oracle

pytestmark = pytest.mark.slow


def _asked(course, name):
    asked = ask_oracle(course.load("generative_models", name), 0)
    for case, expected in zip(asked.cases, asked.expected, strict=True):
        yield case.arguments, expected


def test_the_forward_process_step_by_step_leads_to_the_same_density(course):
    """q(x_t | x_0), the integral of q(x_t | x_{t−1}) q(x_{t−1} | x_0), over and over."""
    from scipy.integrate import trapezoid
    from scipy.stats import norm

    grid = np.linspace(-9, 9, 901)
    for arguments, expected in _asked(course, "ddpm_forward"):
        if len(arguments["betas"]) > 10:
            continue
        for n, t in enumerate(arguments["t"]):
            # Two pixels tell by what the image is multiplied, and by what the noise.
            pixels = np.array([arguments[name][n].ravel()[:2] for name in ("x_0", "noise")]).T
            signal, deviation = np.linalg.solve(pixels, expected["x_t"][n].ravel()[:2])
            x_0 = pixels[0, 0]
            first, *others = arguments["betas"][:t]
            density = norm.pdf(grid, np.sqrt(1 - first) * x_0, np.sqrt(first))
            for beta in others:
                step = norm.pdf(grid[:, None], np.sqrt(1 - beta) * grid, np.sqrt(beta))
                density = trapezoid(step * density, grid, axis=1)
            found = norm.pdf(grid, signal * x_0, deviation)
            np.testing.assert_allclose(density, found, rtol=1e-6, atol=1e-9)


def test_the_mean_of_the_reverse_process_is_where_the_posterior_is_highest(course):
    from scipy.optimize import minimize_scalar
    from scipy.stats import norm

    for arguments, expected in _asked(course, "ddpm_reverse_mean"):
        betas, t = arguments["betas"], arguments["t"]
        if t == 1:
            continue
        now, before = np.prod(1 - betas[:t]), np.prod(1 - betas[: t - 1])
        x_t, predicted = arguments["x_t"].flat[0], arguments["predicted"].flat[0]
        x_0 = (x_t - np.sqrt(1 - now) * predicted) / np.sqrt(now)

        def surprise(x, t=t, betas=betas, before=before, x_0=x_0, x_t=x_t):
            step = norm.logpdf(x_t, np.sqrt(1 - betas[t - 1]) * x, np.sqrt(betas[t - 1]))
            return -step - norm.logpdf(x, np.sqrt(before) * x_0, np.sqrt(1 - before))

        found = minimize_scalar(surprise).x
        np.testing.assert_allclose(expected["mean"].flat[0], found, rtol=1e-5, atol=1e-6)


def test_the_density_of_a_flow_is_that_of_the_normal_distribution_and_integrates_to_one(course):
    from scipy.integrate import quad
    from scipy.stats import multivariate_normal, norm

    for arguments, expected in _asked(course, "flow_change_of_variables"):
        features = arguments["x"].shape[1]
        if features == 1:
            scale, offset = arguments["weights"][0, 0], arguments["offset"][0]
            density = norm(-offset / scale, 1 / abs(scale))
            found = density.logpdf(arguments["x"][:, 0])
            np.testing.assert_allclose(expected["log_p_x"], found, rtol=1e-9)
            assert quad(density.pdf, -9, 9)[0] == pytest.approx(1)
        normal = multivariate_normal(np.zeros(features), np.eye(features))
        h = arguments["x"] @ arguments["weights"] + arguments["offset"]
        kept, changed = np.split(h, [features // 2], axis=1)
        factors = np.exp(np.tanh(kept @ arguments["scale_kernel"]))
        z = np.concatenate([kept, changed * factors + kept @ arguments["shift_kernel"]], axis=1)
        np.testing.assert_allclose(expected["log_p_z"], normal.logpdf(z), rtol=1e-9)
