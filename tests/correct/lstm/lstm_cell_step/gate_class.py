"""A small class for each block, with its own weights and activation."""

import numpy as np


class Block:
    def __init__(self, number, weights, activation):
        kernel, recurrent_kernel, bias = weights
        units = len(recurrent_kernel)
        part = np.s_[..., number * units : (number + 1) * units]
        self.weights = kernel[part], recurrent_kernel[part], bias[part]
        self.activation = activation

    def __call__(self, x, h):
        W, U, b = self.weights
        return self.activation(x @ W + h @ U + b)


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    weights = kernel, recurrent_kernel, bias
    activations = [np.tanh] + 3 * [lambda z: 1 / (1 + np.exp(-z))]
    blocks = [Block(k, weights, activation) for k, activation in enumerate(activations)]
    a, write, keep, show = (block(x, h) for block in blocks)
    memory = keep * c + write * a
    return show * np.tanh(memory), memory
