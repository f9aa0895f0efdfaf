"""The slopes first; the values are slope times x."""

import numpy as np


def leaky_relu(x, slope_below):
    gradient = np.full(x.shape, float(slope_below))
    gradient[x > 0] = 1.0
    return gradient * x, gradient


def relu_leaky_and_grad(x, alpha):
    return (*leaky_relu(x, 0.0), *leaky_relu(x, alpha))
