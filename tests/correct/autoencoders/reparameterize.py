# ==== loops ====
"""Draw by draw; the gradients are gathered on the way."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    sigma = np.exp(log_variance / 2)
    z = np.empty_like(noise)
    dmean = np.zeros_like(mean)
    dlog_variance = np.zeros_like(mean)
    for s in range(len(noise)):
        z[s] = mean + sigma * noise[s]
        dmean += dz[s]
        dlog_variance += dz[s] * noise[s] * sigma / 2
    return z, dmean, dlog_variance


# ==== by_the_variance ====
"""Step by step through the deviation and the variance."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    variance = np.exp(log_variance)
    deviation = variance**0.5
    z = deviation * noise + mean
    dmean = np.einsum("sbl->bl", dz)
    ddeviation = np.einsum("sbl,sbl->bl", dz, noise)
    dvariance = ddeviation / (2 * deviation)
    dlog_variance = dvariance * variance
    return z, dmean, dlog_variance


# ==== what_was_added ====
"""What was added to the mean changes by half of itself."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    added = noise * np.exp(0.5 * log_variance)[np.newaxis]
    z = np.add(mean, added)
    return z, dz.sum(axis=0), (dz * added).sum(axis=0) / 2


# ==== float32 ====
"""In single precision."""

import numpy as np


def reparameterize(mean, log_variance, noise, dz):
    mean, log_variance, noise, dz = (np.float32(array) for array in (mean, log_variance, noise, dz))
    deviation = np.sqrt(np.exp(log_variance))
    z = mean + deviation * noise
    return z, np.sum(dz, 0), np.sum(dz * noise * deviation / 2, 0)
