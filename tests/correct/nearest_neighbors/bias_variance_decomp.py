# ==== point_by_point ====
"""One point after the other, with Polynomial.fit."""

import numpy as np
from numpy.polynomial import Polynomial


def bias_variance(x, targets, points, observations, degree):
    fits = [Polynomial.fit(x, t, degree) for t in targets]
    parts = []
    for place, point in enumerate(points):
        values = [fit(point) for fit in fits]
        seen = observations[:, place]
        bias = np.mean(values) - np.mean(seen)
        error = np.mean([(v - s) ** 2 for v in values for s in seen])
        parts.append((bias**2, np.var(values), np.var(seen), error))
    return tuple(np.mean(parts, axis=0))


# ==== lstsq ====
"""All fits in one least-squares problem; moments for the variances."""

import numpy as np


def spread(rows):
    return (np.square(rows).mean(axis=0) - np.square(rows.mean(axis=0))).mean()


def bias_variance(x, targets, points, observations, degree):
    design = np.vander(x, degree + 1, increasing=True)
    coefficients = np.linalg.lstsq(design, targets.T, rcond=None)[0]
    predictions = (np.vander(points, degree + 1, increasing=True) @ coefficients).T
    bias = predictions.mean(axis=0) - observations.mean(axis=0)
    bias2 = bias @ bias / len(points)
    variance, noise = spread(predictions), spread(observations)
    return bias2, variance, noise, sum([bias2, variance, noise])


# ==== mean_of_fits ====
"""The mean of the fits is the fit to the mean of the targets, as fitting is linear."""

import numpy as np


def bias_variance(x, targets, points, observations, degree):
    def at_points(t):
        return np.polyval(np.polyfit(x, t, degree), points)

    truth = observations.mean(axis=0)
    centre = at_points(targets.mean(axis=0))
    bias2 = np.mean((truth - centre) ** 2)
    variance = np.mean([np.mean((at_points(t) - centre) ** 2) for t in targets])
    noise = observations.var(axis=0).mean()
    return bias2, variance, noise, bias2 + variance + noise
