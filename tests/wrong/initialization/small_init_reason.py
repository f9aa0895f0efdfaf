# ==== scaled_after_sigmoid ====
"""The output of the sigmoid is scaled instead of the weights."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large * (1 - y_large))
    y_small = 0.01 * sigmoid(x @ kernel)
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== slope_of_mean ====
"""The mean is taken first and the slope computed from it."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large) * (1 - np.mean(y_large))
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== sum_for_mean ====
"""The slopes are added up."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.sum(y_large * (1 - y_large))
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== mean_of_y ====
"""The mean of the outputs is returned in place of that of the slopes."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large)
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== slope_at_mean_input ====
"""The slope is taken at the mean of z, as if the mean could be moved inside."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    y_mean = sigmoid(np.mean(x @ kernel))
    slope_large = y_mean * (1 - y_mean)
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== wrong_factor ====
"""The factor is 0.1."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large * (1 - y_large))
    y_small = sigmoid(x @ (0.1 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== sigmoid_of_y ====
"""The sigmoid is applied to the output once more."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(sigmoid(y_large) * (1 - sigmoid(y_large)))
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== slope_of_tanh ====
"""The slope of tanh is used."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(1 - y_large**2)
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== mean_over_batch ====
"""The mean is over the batch only, one number per unit."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large * (1 - y_large), axis=0)
    y_small = sigmoid(x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small


# ==== kernel_hundred_times_larger ====
"""The kernel is multiplied by 0.01 twice, once in x as well."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    y_large = sigmoid(x @ kernel)
    slope_large = np.mean(y_large * (1 - y_large))
    y_small = sigmoid(0.01 * x @ (0.01 * kernel))
    slope_small = np.mean(y_small * (1 - y_small))
    return slope_large, slope_small
