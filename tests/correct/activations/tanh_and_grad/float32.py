"""In single precision."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x.astype(np.float32)) - 1
    return y, 1 - y**2
