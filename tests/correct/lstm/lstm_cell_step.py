# ==== einsum ====
"""Weights with an axis for the blocks."""

import numpy as np


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    units = c.shape[-1]
    blocks = np.einsum("ni,iku->knu", x, kernel.reshape(-1, 4, units))
    blocks = blocks + np.einsum("nj,jku->knu", h, recurrent_kernel.reshape(-1, 4, units))
    a, i, f, o = blocks + bias.reshape(4, 1, units)
    i, f, o = (1 / (1 + np.exp(-u)) for u in (i, f, o))
    c_next = f * c + i * np.tanh(a)
    return o * np.tanh(c_next), c_next


# ==== float32 ====
"""In single precision."""

import numpy as np


def sigmoid(z):
    return np.float32(1) / (np.float32(1) + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    arrays = x, h, c, kernel, recurrent_kernel, bias
    x, h, c, kernel, recurrent_kernel, bias = (array.astype(np.float32) for array in arrays)
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(a)
    h = sigmoid(o) * np.tanh(c)
    return h, c


# ==== gate_class ====
"""A small class for each block, with its own weights and activation."""

import numpy as np


class Block:
    def __init__(self, number, weights, activation):
        kernel, recurrent_kernel, bias = weights
        units = len(recurrent_kernel)
        part = np.s_[..., number * units : (number + 1) * units]
        self.weights = kernel[part], recurrent_kernel[part], bias[part]
        self.activation = activation

    def __call__(self, x, h):
        W, U, b = self.weights
        return self.activation(x @ W + h @ U + b)


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    weights = kernel, recurrent_kernel, bias
    activations = [np.tanh] + 3 * [lambda z: 1 / (1 + np.exp(-z))]
    blocks = [Block(k, weights, activation) for k, activation in enumerate(activations)]
    a, write, keep, show = (block(x, h) for block in blocks)
    memory = keep * c + write * a
    return show * np.tanh(memory), memory


# ==== sample_by_sample ====
"""One sample after the other."""

import numpy as np


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    rows = []
    for one_x, one_h, one_c in zip(x, h, c):
        z = kernel.T @ one_x + recurrent_kernel.T @ one_h + bias
        a, i, f, o = z.reshape(4, -1)
        memory = np.tanh(a) / (1 + np.exp(-i)) + one_c / (1 + np.exp(-f))
        rows.append((np.tanh(memory) / (1 + np.exp(-o)), memory))
    h_next, c_next = map(np.array, zip(*rows))
    return h_next, c_next


# ==== slices ====
"""Blocks by slices, gates by tanh."""

import numpy as np


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    n = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    gates = (1 + np.tanh(z[:, n:] / 2)) / 2
    c_next = np.tanh(z[:, :n]) * gates[:, :n] + c * gates[:, n : 2 * n]
    return np.tanh(c_next) * gates[:, 2 * n :], c_next


# ==== unit_by_unit ====
"""Element by element, with Python's math."""

import math

import numpy as np


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    z = np.c_[x, h] @ np.r_[kernel, recurrent_kernel] + bias
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    for (n, u), memory in np.ndenumerate(c):
        a, i, f, o = z[n, u :: c.shape[1]]
        memory = sigmoid(f) * memory + sigmoid(i) * math.tanh(a)
        c_next[n, u] = memory
        h_next[n, u] = sigmoid(o) * math.tanh(memory)
    return h_next, c_next
