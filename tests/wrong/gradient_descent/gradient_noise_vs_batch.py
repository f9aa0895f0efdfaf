# ==== unbiased_variance ====
"""The variance is divided by N - 1, as an estimate would be."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.sum((gradients - mean) ** 2, axis=0) / (len(x) - 1)
    variance = single / batch_size
    return gradients, variance


# ==== divided_by_square_of_batch ====
"""The variance is divided by the square of the batch size."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single / batch_size**2
    return gradients, variance


# ==== root_of_batch ====
"""The standard deviation's law with the root of B is used for the variance."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single / np.sqrt(batch_size)
    return gradients, variance


# ==== without_replacement ====
"""The correction for drawing without replacement is multiplied in."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single / batch_size * (len(x) - batch_size) / (len(x) - 1)
    return gradients, variance


# ==== factor_two_forgotten ====
"""The 2 of the derivative of the square is forgotten."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single / batch_size
    return gradients, variance


# ==== divided_by_n_too ====
"""Each sample's gradient is divided by N as in the gradient of the mean."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x / len(x)
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single / batch_size
    return gradients, variance


# ==== variance_over_everything ====
"""Mean and variance are taken over all elements together."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean()
    single = np.mean((gradients - mean) ** 2)
    variance = single / batch_size
    return gradients, variance


# ==== standard_deviation ====
"""The root is returned, as a spread should have the unit of the gradient."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = gradients.std(axis=0)
    variance = single / batch_size
    return gradients, variance


# ==== batch_forgotten ====
"""The variance of a single draw is returned for any batch size."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    variance = single
    return gradients, variance


# ==== drawn_by_chance ====
"""The variance is measured with a thousand random mini-batches."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    mean = gradients.mean(axis=0)
    single = np.mean((gradients - mean) ** 2, axis=0)
    rng = np.random.default_rng(0)
    rows = rng.integers(0, len(x), (1000, batch_size))
    variance = gradients[rows].mean(axis=1).var(axis=0)
    return gradients, variance
