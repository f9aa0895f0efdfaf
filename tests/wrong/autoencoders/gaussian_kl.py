# ==== factor_two_forgotten ====
"""The ½ in front is left out."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = mean**2 + np.exp(log_variance) - 1 - log_variance
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== sign_of_the_bound ====
"""The expression stands as it is in the lower bound, with the sign turned."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (1 + log_variance - mean**2 - np.exp(log_variance))
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== log_of_deviation ====
"""log_variance is read as the logarithm of the deviation and doubled."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (mean**2 + np.exp(2 * log_variance) - 1 - 2 * log_variance)
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== divergence_reversed ====
"""The divergence of the prior from q is computed, with the variances in the
denominator.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * ((mean**2 + 1) / np.exp(log_variance) - 1 + log_variance)
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== mean_not_squared ====
"""The absolute value of the mean is used: the learner remembers that its sign does not
matter.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (np.abs(mean) + np.exp(log_variance) - 1 - log_variance)
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== logarithm_twice ====
"""The logarithm is taken once more of the variance exponentiated with an ε, which the
prompt forbids and which shows for tiny variances.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    variance = np.exp(log_variance)
    per_dimension = 0.5 * (mean**2 + variance - 1 - np.log(variance + 1e-8))
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== logarithm_of_underflowed_variance ====
"""The variance is computed first and its logarithm taken again, which is infinite where
the variance underflows to 0.
"""

import numpy as np


def gaussian_kl(mean, log_variance):
    variance = np.exp(log_variance)
    per_dimension = 0.5 * (mean**2 + variance - 1 - np.log(variance))
    divergence = np.sum(per_dimension, axis=1)
    return per_dimension, divergence


# ==== mean_over_dimensions ====
"""The dimensions are averaged instead of summed."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (mean**2 + np.exp(log_variance) - 1 - log_variance)
    divergence = np.mean(per_dimension, axis=1)
    return per_dimension, divergence


# ==== summed_over_the_batch ====
"""The sum runs over the batch and leaves one value per dimension."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (mean**2 + np.exp(log_variance) - 1 - log_variance)
    divergence = np.sum(per_dimension, axis=0)
    return per_dimension, divergence


# ==== one_per_image ====
"""The 1 is subtracted once from the sum of an image and not in each dimension."""

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = 0.5 * (mean**2 + np.exp(log_variance) - log_variance)
    divergence = np.sum(per_dimension, axis=1) - 0.5
    return per_dimension, divergence
