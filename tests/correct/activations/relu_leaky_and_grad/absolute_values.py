"""ReLU as half of x + |x|, and Leaky ReLU as a mixture of ReLU and x."""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = 0.5 * (x + np.abs(x))
    relu_gradient = np.maximum(np.sign(x), 0)
    leaky = (1 - alpha) * relu + alpha * x
    leaky_gradient = (1 - alpha) * relu_gradient + alpha
    return relu, relu_gradient, leaky, leaky_gradient
