"""Element by element, in place."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name, array in params.items():
        for index in np.ndindex(array.shape):
            array[index] -= learning_rate * gradient[name][index]


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias
