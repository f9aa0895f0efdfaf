"""Folded over the words."""

import functools

import numpy as np


def encode(words, E, W, U, b):
    joined = np.hstack([W, U])

    def read(h, word):
        return np.tanh(joined @ np.concatenate([np.matmul(E, word), h]) + b)

    return functools.reduce(read, words, np.zeros(b.shape))
