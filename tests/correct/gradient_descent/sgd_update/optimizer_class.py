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
