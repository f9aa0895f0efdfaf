"""In single precision."""

import numpy as np


def sum_squared_error(y, t):
    gradient = y.astype(np.float32) - t.astype(np.float32)
    error = np.float32(0.5) * np.dot(gradient, gradient)
    return error, gradient
