"""Copies of x whose elements up to 0 are overwritten, and heaviside."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = x.copy()
    relu[x <= 0] = 0
    leaky = x.copy()
    leaky[x <= 0] *= alpha
    relu_gradient = np.heaviside(x, 0)
    leaky_gradient = np.select([x > 0], [1.0], default=alpha)
    return relu, relu_gradient, leaky, leaky_gradient
