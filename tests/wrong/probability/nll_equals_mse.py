# ==== half_moved_to_the_mse ====
"""The learner keeps the ½ with the squared error, as in many textbooks, and the weight
lacks it."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / variance
    constant = np.log(2 * np.pi * variance) / 2
    nll = weight * np.mean((y - predictions) ** 2) / 2 + constant
    return weight, constant, nll


# ==== variance_squared ====
"""The learner reads variance as σ and squares it."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance**2)
    constant = np.log(2 * np.pi * variance**2) / 2
    nll = weight * np.mean((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== root_forgotten ====
"""The constant comes from the density, but the root is forgotten."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * variance)
    nll = weight * np.mean((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== sum_of_squares ====
"""The squares are added up over the samples and not averaged."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * variance) / 2
    nll = weight * np.sum((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== constant_of_all_samples ====
"""The constant is that of all samples together, while the error is a mean."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = len(y) / 2 * np.log(2 * np.pi * variance)
    nll = weight * np.mean((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== sign_of_the_constant ====
"""The constant has the sign that it has in the log-likelihood and not in its
negative."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = -0.5 * np.log(2 * np.pi * variance)
    nll = weight * np.mean((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== deviation_without_root_of_two_pi ====
"""The learner writes σ for the root of σ² but leaves 2π as it is."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * np.sqrt(variance))
    nll = weight * np.mean((y - predictions) ** 2) + constant
    return weight, constant, nll


# ==== variance_estimated ====
"""The learner knows that the best variance is the mean squared error and puts it in the
place of the known one."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    errors = y - predictions
    variance = np.mean(errors**2)
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * variance) / 2
    nll = weight * np.mean(errors**2) + constant
    return weight, constant, nll


# ==== density_underflows ====
"""The density is computed and its logarithm taken, which is minus infinity for
predictions far away."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * variance) / 2
    density = np.exp(-weight * (y - predictions) ** 2)
    density = density / np.sqrt(2 * np.pi * variance)
    nll = -np.mean(np.log(density))
    return weight, constant, nll


# ==== constant_not_added ====
"""The constant is left out of nll, because it does not change the training."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    weight = 1 / (2 * variance)
    constant = np.log(2 * np.pi * variance) / 2
    nll = weight * np.mean((y - predictions) ** 2)
    return weight, constant, nll
