# ==== loops ====
"""One sample after the other, with a sum over the two inputs written out."""

import numpy as np


def perceptron(x, w, b):
    y = []
    for sample in x:
        total = b
        for value, weight in zip(sample, w, strict=True):
            total += value * weight
        if total > 0:
            y.append(1)
        else:
            y.append(0)
    return np.array(y)


def gates(x, w, b):
    and_gate = perceptron(x, [0.5, 0.5], -0.7)
    or_gate = perceptron(x, [0.5, 0.5], -0.2)
    nand_gate = perceptron(x, [-0.5, -0.5], 0.7)
    return perceptron(x, w, b), and_gate, or_gate, nand_gate


# ==== objects ====
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


def gates(x, w, b):
    return Perceptron(w, b)(x), AND(x), OR(x), NAND(x)


# ==== three_units_at_once ====
"""All three gates as the three columns of one weight matrix."""

import numpy as np

WEIGHTS = np.array([[1.0, 1.0, -1.0], [1.0, 1.0, -1.0]])
BIASES = np.array([-1.5, -0.5, 1.5])


def perceptron(x, w, b):
    return np.heaviside(x @ w + b, 0).astype(np.int64)


def gates(x, w, b):
    and_gate, or_gate, nand_gate = perceptron(x, WEIGHTS, BIASES).T
    return perceptron(x, w, b), and_gate, or_gate, nand_gate


# ==== unequal_weights ====
"""Weights that differ from each other, with the bias as the weight of an input that is always 1."""

import numpy as np


def perceptron(x, w, b):
    with_one = np.column_stack([np.ones(len(x)), x])
    total = np.einsum("ni,i->n", with_one, np.array([b, *w]))
    return (total > 0) * 1


def gates(x, w, b):
    and_gate = perceptron(x, (3, 5), -6)
    or_gate = perceptron(x, (3, 5), -2)
    nand_gate = perceptron(x, (-4, -3), 6)
    return perceptron(x, w, b), and_gate, or_gate, nand_gate
