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
