# ==== bias_as_row ====
"""One product of [x, h, 1] with all weights in one matrix, the bias its last row."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    weights = np.concatenate([kernel, recurrent_kernel, bias[np.newaxis]])
    joined = np.column_stack([x, h, np.ones(x.shape[0])])
    z = np.matmul(joined, weights)
    return np.sinh(z) / np.cosh(z)


# ==== columns ====
"""With column vectors, as many textbooks have it."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = kernel.T @ x.T + recurrent_kernel.T @ h.T + bias[:, None]
    return np.tanh(z).T


# ==== einsum ====
"""Sums over named axes, tanh by the sigmoid."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = np.einsum("ni,iu->nu", x, kernel) + np.einsum("nj,ju->nu", h, recurrent_kernel) + bias
    return 2 / (1 + np.exp(-2 * z)) - 1


# ==== float32 ====
"""In single precision."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    joined = np.hstack([x, h]).astype("float32")
    weight = np.vstack([kernel, recurrent_kernel]).astype("float32")
    return np.tanh(joined @ weight + bias.astype("float32"))


# ==== loops ====
"""Unit by unit, with explicit sums."""

import math

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    h_next = np.zeros((len(x), len(bias)))
    for n in range(len(x)):
        for u in range(len(bias)):
            z = bias[u]
            for i in range(x.shape[1]):
                z += x[n, i] * kernel[i, u]
            for j in range(len(bias)):
                z += h[n, j] * recurrent_kernel[j, u]
            h_next[n, u] = math.tanh(z)
    return h_next


# ==== outer_products ====
"""Each input and each old unit adds its own share, an outer product, to z."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = np.tile(bias, (len(x), 1))
    for values, weights in ((x, kernel), (h, recurrent_kernel)):
        for value, row in zip(values.T, weights, strict=True):
            z += np.multiply.outer(value, row)
    np.tanh(z, out=z)
    return z
