"""In single precision."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    z = x.astype(np.float32) @ kernel.astype(np.float32)
    y_large, y_small = sigmoid(z), sigmoid(np.float32(0.01) * z)
    return np.mean(y_large * (1 - y_large)), np.mean(y_small * (1 - y_small))
