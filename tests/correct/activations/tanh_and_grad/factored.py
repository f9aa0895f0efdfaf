"""np.tanh, with the derivative as a product of two factors."""

import numpy as np


def tanh_and_grad(x):
    y = np.tanh(x)
    return y, (1 - y) * (1 + y)
