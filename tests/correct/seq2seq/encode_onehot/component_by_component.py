"""Component by component, with Python's math."""

import math

import numpy as np


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


def encode(words, E, W, U, b):
    h = [0.0] * len(b)
    for w in words:
        from_word, from_state = times(W, times(E, w)), times(U, h)
        h = [math.tanh(x + y + z) for x, y, z in zip(from_word, from_state, b)]
    return np.array(h)
