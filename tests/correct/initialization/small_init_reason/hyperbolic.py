"""The slope as 1 / (4 cosh(z/2)^2), of z and of 0.01 z."""

import numpy as np


def small_init_reason(x, kernel):
    z = np.dot(x, kernel)
    slope_large = np.mean(0.25 / np.cosh(z / 2) ** 2)
    slope_small = np.mean(0.25 / np.cosh(0.01 * z / 2) ** 2)
    return slope_large, slope_small
