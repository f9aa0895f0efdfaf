"""The embedding as a column that is looked up."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros_like(b)
    for index in words.argmax(axis=1):
        h = np.tanh(W @ E[:, index] + U @ h + b)
    return h
