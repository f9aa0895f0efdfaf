"""A small class for each block with its own weights and biases."""

import numpy as np


class Block:
    def __init__(self, number, *weights):
        self.W, self.U, self.bias = (np.split(w, 3, axis=-1)[number] for w in weights)

    def sides(self, x, h):
        return x @ self.W + self.bias[0], h @ self.U + self.bias[1]

    def gate(self, x, h):
        return 1 / (1 + np.exp(-sum(self.sides(x, h))))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    update, reset, new = (Block(k, kernel, recurrent_kernel, bias) for k in range(3))
    from_x, from_h = new.sides(x, h)
    candidate = np.tanh(from_x + reset.gate(x, h) * from_h)
    keep = update.gate(x, h)
    return np.add(keep * h, (1 - keep) * candidate)
