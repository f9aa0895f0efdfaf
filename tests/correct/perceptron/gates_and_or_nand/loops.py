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


def gates(x):
    and_gate = perceptron(x, [0.5, 0.5], -0.7)
    or_gate = perceptron(x, [0.5, 0.5], -0.2)
    nand_gate = perceptron(x, [-0.5, -0.5], 0.7)
    return and_gate, or_gate, nand_gate
