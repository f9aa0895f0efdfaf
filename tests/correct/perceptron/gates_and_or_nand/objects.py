"""A perceptron as a class whose objects are the gates."""

import numpy as np


class Perceptron:
    def __init__(self, weights, bias):
        self.weights = np.asarray(weights)
        self.bias = bias

    def __call__(self, x):
        total = np.sum(x * self.weights, axis=-1) + self.bias
        return np.where(total > 0, 1, 0)

    def negated(self):
        # The sums are never 0 here, so turning every sign turns the answer.
        return Perceptron(-self.weights, -self.bias)


AND = Perceptron([2, 2], -3)
OR = Perceptron([2, 2], -1)
NAND = AND.negated()


def gates(x):
    return AND(x), OR(x), NAND(x)
