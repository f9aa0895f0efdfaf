# ==== unbiased_variance ====
"""The learner divides by n − 1, as in statistics, but the likelihood is largest with
n."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0, ddof=1)
    log_likelihood = np.sum(
        -((x - mean) ** 2) / (2 * variance) - np.log(2 * np.pi * variance) / 2, axis=0
    )
    return mean, variance, log_likelihood


# ==== mean_over_samples ====
"""The log-likelihood is the mean over the samples, as in a loss, and not their sum."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    log_likelihood = -0.5 * np.log(2 * np.pi * variance) - 0.5
    return mean, variance, log_likelihood


# ==== negative_log_likelihood ====
"""The learner is used to minimising and returns the negative log-likelihood."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    log_likelihood = len(x) / 2 * (np.log(2 * np.pi * variance) + 1)
    return mean, variance, log_likelihood


# ==== constant_left_out ====
"""The term with 2π is left out, because it does not matter for the maximum."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    log_likelihood = -len(x) / 2 * (np.log(variance) + 1)
    return mean, variance, log_likelihood


# ==== standard_deviation ====
"""The learner returns the standard deviation in place of the variance and also uses it
in the density."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.std(x, axis=0)
    log_likelihood = np.sum(
        -((x - mean) ** 2) / (2 * variance**2) - np.log(np.sqrt(2 * np.pi) * variance),
        axis=0,
    )
    return mean, variance, log_likelihood


# ==== log_of_the_product ====
"""The densities are multiplied first, which for many samples gives 0 and so minus
infinity."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    density = np.exp(-((x - mean) ** 2) / (2 * variance))
    density = density / np.sqrt(2 * np.pi * variance)
    log_likelihood = np.log(np.prod(density, axis=0))
    return mean, variance, log_likelihood


# ==== columns_added_up ====
"""The log-likelihood of all columns together is returned, a single number."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    density = np.exp(-((x - mean) ** 2) / (2 * variance))
    density = density / np.sqrt(2 * np.pi * variance)
    log_likelihood = np.sum(np.log(density))
    return mean, variance, log_likelihood


# ==== all_elements_counted ====
"""The number of samples is taken from x.size, which is right for a single feature
only."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    log_likelihood = -x.size / 2 * (np.log(2 * np.pi * variance) + 1)
    return mean, variance, log_likelihood


# ==== root_of_two_pi_forgotten ====
"""The learner pulls the deviation out of the root but leaves 2π without one."""

import numpy as np


def gaussian_mle(x):
    mean = np.mean(x, axis=0)
    variance = np.var(x, axis=0)
    log_likelihood = -len(x) * (np.log(2 * np.pi * np.sqrt(variance)) + 0.5)
    return mean, variance, log_likelihood
