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
