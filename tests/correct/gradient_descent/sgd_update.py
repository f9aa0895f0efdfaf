# ==== copyto ====
"""New values first, copied into the old arrays afterwards."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    moved = {name: params[name] - learning_rate * gradient[name] for name in gradient}
    for name, values in moved.items():
        np.copyto(params[name], values)


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== index_loops ====
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


# ==== optimizer_class ====
"""An optimizer object that holds the learning rate, with in-place subtraction."""

import numpy as np


class SGD:
    def __init__(self, lr):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] -= self.lr * grads[key]


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    SGD(learning_rate).update(params, gradient)


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for step in range(len(gradients)):
        update(params, gradients[step], learning_rate)
    return kernel, bias


# ==== summed_gradients ====
"""The learning rate is constant, so the gradients may be added up and applied once."""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    np.add(params["kernel"], -learning_rate * gradient["kernel"], out=params["kernel"])
    np.add(params["bias"], -learning_rate * gradient["bias"], out=params["bias"])


def train(params, gradients, learning_rate):
    total = {name: np.sum([g[name] for g in gradients], axis=0) for name in params}
    update(params, total, learning_rate)
    return params["kernel"], params["bias"]
