"""The outer product of every input with its row of weights, added up onto the bias."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = np.tile(bias, (len(x), 1)).astype(float)
    for column, row in zip(x.T, kernel, strict=True):
        z += np.outer(column, row)
    return np.reciprocal(1 + np.exp(-z))
