# ==== variance_for_deviation ====
"""The variance is used for the deviation, the root being forgotten."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance


# ==== variance_in_z_only ====
"""z is spread by the variance, and the gradients are written with the deviation from
memory.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + np.exp(log_variance) * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance


# ==== root_of_logarithm ====
"""The root is taken of the logarithm's absolute value, as if log_variance were a
variance.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.sqrt(np.abs(log_variance))
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance


# ==== gradients_averaged ====
"""Gradients are averaged over the draws, as if the loss were a mean."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.mean(dz, axis=0)
    dlog_variance = np.mean(dz * noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance


# ==== gradient_of_deviation ====
"""The gradient with respect to the deviation is returned; the derivative of the
exponential is missing.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0)
    return z, dmean, dlog_variance


# ==== half_forgotten ====
"""The ½ from the exponent is lost in the derivative."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0) * deviation
    return z, dmean, dlog_variance


# ==== derivative_by_variance ====
"""The derivative is with respect to σ² and not to its logarithm."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * noise, axis=0) / (2 * deviation)
    return z, dmean, dlog_variance


# ==== sums_multiplied ====
"""The gradients and the noise are summed separately and then multiplied, right for a
single draw only.
"""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz, axis=0) * np.sum(noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance


# ==== z_for_noise ====
"""The derivative is written with z in place of the noise."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=0)
    dlog_variance = np.sum(dz * z, axis=0) / 2
    return z, dmean, dlog_variance


# ==== axis_of_the_batch ====
"""The gradient of the mean is summed over the batch and the draws kept."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    deviation = np.exp(0.5 * log_variance)
    z = mean + deviation * noise
    dmean = np.sum(dz, axis=1)
    dlog_variance = np.sum(dz * noise, axis=0) * deviation / 2
    return z, dmean, dlog_variance
