# ==== absolute_values ====
"""ReLU as half of x + |x|, and Leaky ReLU as a mixture of ReLU and x."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = 0.5 * (x + np.abs(x))
    relu_gradient = np.maximum(np.sign(x), 0)
    leaky = (1 - alpha) * relu + alpha * x
    leaky_gradient = (1 - alpha) * relu_gradient + alpha
    return relu, relu_gradient, leaky, leaky_gradient


# ==== copy_and_mask ====
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


# ==== loops ====
"""Element by element, with an if."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu, relu_gradient, leaky, leaky_gradient = (np.zeros(x.shape) for _ in range(4))
    for n, row in enumerate(x):
        for unit, value in enumerate(row):
            if value > 0:
                relu[n, unit] = leaky[n, unit] = value
                relu_gradient[n, unit] = leaky_gradient[n, unit] = 1
            else:
                leaky[n, unit] = alpha * value
                leaky_gradient[n, unit] = alpha
    return relu, relu_gradient, leaky, leaky_gradient


# ==== slopes_first ====
"""The slopes first; the values are slope times x."""

import numpy as np


def leaky_relu(x, slope_below):
    gradient = np.full(x.shape, float(slope_below))
    gradient[x > 0] = 1.0
    return gradient * x, gradient


def relu_leaky_and_grad(x, alpha):
    return (*leaky_relu(x, 0.0), *leaky_relu(x, alpha))


# ==== vectorize ====
"""Functions of one number, vectorized."""

import numpy as np


def on_arrays(function):
    return np.vectorize(function, otypes=[float])


def relu_leaky_and_grad(x, alpha):
    relu = on_arrays(lambda u: max(u, 0))(x)
    relu_gradient = on_arrays(lambda u: u > 0)(x)
    leaky = on_arrays(lambda u: max(u, alpha * u))(x)
    leaky_gradient = on_arrays(lambda u: 1 if u > 0 else alpha)(x)
    return relu, relu_gradient, leaky, leaky_gradient
