# ==== mean_before_the_square ====
"""The bias is averaged over the points first and squared afterwards, so that biases of
opposite signs cancel."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean(centre - truth) ** 2
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== error_from_the_truth ====
"""The error is taken from the truth and not from the noisy observations, so that the
noise is missing."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions - truth) ** 2)
    return bias2, variance, noise, error


# ==== fits_paired_with_observations ====
"""Each fit is compared only with the observation of the same number, where every pair
should count."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean(
        [
            np.mean((prediction - observation) ** 2)
            for prediction, observation in zip(predictions, observations)
        ]
    )
    return bias2, variance, noise, error


# ==== variances_less_one ====
"""Both variances divide by the number less one, as in statistics for samples."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0, ddof=1))
    noise = np.mean(np.var(observations, axis=0, ddof=1))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== variance_over_the_points ====
"""The variance of a prediction is taken along its curve, over the points, and not over
the fits."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=1))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== noise_of_all_observations ====
"""The variance of all observations at once is taken, which holds the shape of the true
curve as well."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.var(observations)
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== coefficients_from_the_constant_up ====
"""The coefficients of the new polynomial module start with the constant, but polyval
wants the highest power first."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array(
        [np.polyval(np.polynomial.polynomial.polyfit(x, row, degree), points) for row in targets]
    )
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== powers_without_the_last ====
"""vander gets degree columns, one too few, so that the polynomial is of one degree
less."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    coefficients = np.linalg.lstsq(np.vander(x, degree), targets.T, rcond=None)[0]
    predictions = (np.vander(points, degree) @ coefficients).T
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== diagonal_of_cov ====
"""The variances are read off the diagonal of a covariance matrix, which is no matrix
any more when there is a single point, and np.diag raises."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.array([np.polyval(np.polyfit(x, row, degree), points) for row in targets])
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.diag(np.cov(predictions.T, bias=True)))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error


# ==== coefficients_of_all_fits_at_once ====
"""All fits are made by one polyfit, but polyval does not spread a table of coefficients
over the points, and the shapes do not fit."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    predictions = np.polyval(np.polyfit(x, targets.T, degree), points)
    truth = np.mean(observations, axis=0)
    centre = np.mean(predictions, axis=0)
    bias2 = np.mean((centre - truth) ** 2)
    variance = np.mean(np.var(predictions, axis=0))
    noise = np.mean(np.var(observations, axis=0))
    error = np.mean((predictions[:, None] - observations) ** 2)
    return bias2, variance, noise, error
