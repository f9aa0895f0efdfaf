# ==== divergence_added ====
"""The divergence is added, as in the loss that a VAE minimises."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction + np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== cross_entropy ====
"""The binary cross-entropy is used as it is in training, so that the sign is wrong."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = -(x * np.log(restored) + (1 - x) * np.log(1 - restored))
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== picked_by_threshold ====
"""The learner picks the logarithm of the likelier pixel with np.where, which is right
for black and white only.
"""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = np.where(x > 0.5, np.log(restored), np.log(1 - restored))
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== mean_over_pixels ====
"""Pixels are averaged, as Keras does, and not summed."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.mean(log_likelihood, axis=(0, 2, 3))
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== sum_over_draws ====
"""The draws are summed as well as the pixels."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.sum(log_likelihood, axis=(0, 2, 3))
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== mean_of_restored_first ====
"""The restored pictures are averaged over the draws before the logarithm is taken."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    average = np.mean(restored, axis=0)
    log_likelihood = x * np.log(average) + (1 - x) * np.log(1 - average)
    reconstruction = np.sum(log_likelihood, axis=(1, 2))
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== logarithm_of_mean_likelihood ====
"""The likelihoods are averaged over the draws and then the logarithm taken, as for an
importance-weighted bound.
"""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.log(np.mean(np.exp(np.sum(log_likelihood, axis=(2, 3))), axis=0))
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== divergence_averaged ====
"""The divergence is averaged over the dimensions, for balance with the reconstruction."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction - np.mean(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== only_the_ones ====
"""Only the term of the ones is taken, as in the categorical cross-entropy."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored)
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.mean(bounds)
    return reconstruction, bounds, elbo


# ==== summed_over_the_batch ====
"""The bounds are summed over the batch, as the likelihood of the data set would be."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    log_likelihood = x * np.log(restored) + (1 - x) * np.log(1 - restored)
    reconstruction = np.mean(np.sum(log_likelihood, axis=(2, 3)), axis=0)
    bounds = reconstruction - np.sum(per_dimension, axis=1)
    elbo = np.sum(bounds)
    return reconstruction, bounds, elbo
