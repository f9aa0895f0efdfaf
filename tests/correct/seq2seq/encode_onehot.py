# ==== all_embeddings_first ====
"""All words embedded and projected before the loop."""

import numpy as np


def encode(words, E, W, U, b):
    projected = words @ E.T @ W.T + b
    h = np.zeros(len(U))
    for row in projected:
        h = np.tanh(row + np.einsum("ij,j->i", U, h))
    return h


# ==== class ====
"""An encoder as an object, with a batch of one and rows for vectors."""

import numpy as np


class Encoder:
    def __init__(self, E, W, U, b):
        self.table, self.kernel, self.recurrent_kernel, self.bias = E.T, W.T, U.T, b
        self.h = np.zeros((1, len(b)))

    def read(self, word):
        z = self.table[word] @ self.kernel + self.h @ self.recurrent_kernel
        self.h = np.tanh(z + self.bias)


def encode(words, E, W, U, b):
    encoder = Encoder(E, W, U, b)
    for word in np.nonzero(words)[1]:
        encoder.read(word)
    return encoder.h[0]


# ==== component_by_component ====
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


# ==== float32 ====
"""In single precision, with embedding and kernel in one matrix."""

import numpy as np


def encode(words, E, W, U, b):
    words, E, W, U, b = (array.astype(np.float32) for array in (words, E, W, U, b))
    table = W @ E + b[:, np.newaxis]
    h = np.zeros_like(b)
    for w in words:
        h = np.tanh(table @ w + U @ h)
    return h


# ==== lookup ====
"""The embedding as a column that is looked up."""

import numpy as np


def encode(words, E, W, U, b):
    h = np.zeros_like(b)
    for index in words.argmax(axis=1):
        h = np.tanh(W @ E[:, index] + U @ h + b)
    return h


# ==== recursive ====
"""The last word read in the state after all the words before it."""

import numpy as np


def encode(words, E, W, U, b):
    if len(words) == 0:
        return np.zeros(len(b))
    e = (E * words[-1]).sum(axis=1)
    h = encode(words[:-1], E, W, U, b)
    return np.tanh(np.dot(W, e) + np.dot(U, h) + b)


# ==== reduce ====
"""Folded over the words."""

import functools

import numpy as np


def encode(words, E, W, U, b):
    joined = np.hstack([W, U])

    def read(h, word):
        return np.tanh(joined @ np.concatenate([np.matmul(E, word), h]) + b)

    return functools.reduce(read, words, np.zeros(b.shape))
