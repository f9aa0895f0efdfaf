# ==== absolute_forgotten ====
"""The absolute value is forgotten, which is right for even p only."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = windows**p
    mean = powers.mean(axis=(-2, -1))
    y = mean ** (1 / p)
    return y


# ==== not_divided ====
"""The sum is not divided by n, as other definitions have it."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.sum(axis=(-2, -1))
    y = mean ** (1 / p)
    return y


# ==== root_of_two ====
"""The square root is taken whatever p is."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.mean(axis=(-2, -1))
    y = np.sqrt(mean)
    return y


# ==== root_forgotten ====
"""The p-th root is forgotten."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.mean(axis=(-2, -1))
    y = mean
    return y


# ==== divided_after_root ====
"""The division by n comes after the root."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.sum(axis=(-2, -1))
    y = mean ** (1 / p) / powers.shape[-1] ** 2
    return y


# ==== integer_division_root ====
"""The exponent is an integer division, which is 0 for p > 1."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.mean(axis=(-2, -1))
    y = mean ** (1 // p)
    return y


# ==== divided_by_size ====
"""The sum is divided by the side of the window instead of its area."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.sum(axis=(-2, -1)) / size
    y = mean ** (1 / p)
    return y


# ==== absolute_after_power ====
"""The absolute value is taken after the power, which gives nan for negative values and
a broken p."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows**p)
    mean = powers.mean(axis=(-2, -1))
    y = mean ** (1 / p)
    return y


# ==== one_axis ====
"""The mean is taken over the last axis only and the rest summed up."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p
    mean = powers.mean(axis=-1).sum(axis=-1)
    y = mean ** (1 / p)
    return y


# ==== power_inside_abs_mean ====
"""The mean of the absolute values is taken first and the power cancels with the
root."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows)
    mean = powers.mean(axis=(-2, -1)) ** p
    y = mean ** (1 / p)
    return y
