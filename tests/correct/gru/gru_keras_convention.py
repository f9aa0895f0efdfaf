# ==== float32 ====
"""In single precision."""

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    h = h.astype("float32")
    a = x.astype("float32") @ kernel.astype("float32") + bias[0].astype("float32")
    b = h @ recurrent_kernel.astype("float32") + bias[1].astype("float32")
    (a_z, a_r, a_h), (b_z, b_r, b_h) = np.split(a, 3, axis=1), np.split(b, 3, axis=1)
    z, r = 1 / (1 + np.exp(-a_z - b_z)), 1 / (1 + np.exp(-a_r - b_r))
    return z * h + (1 - z) * np.tanh(a_h + r * b_h)


# ==== four_blocks ====
"""One product of [x, h, 1] with a matrix of four blocks: z, r and the candidate's two parts."""

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=1)
    b_z, b_r, _ = np.split(bias.sum(axis=0, keepdims=True), 3, axis=1)
    units = h.shape[1]
    weights = np.block(
        [
            [W_z, W_r, W_h, np.zeros_like(W_h)],
            [U_z, U_r, np.zeros_like(U_h), U_h],
            [b_z, b_r, bias[:1, -units:], bias[1:, -units:]],
        ]
    )
    z, r, a_h, b_h = np.hsplit(np.column_stack([x, h, np.ones(len(x))]) @ weights, 4)
    z, r = 1 / (1 + np.exp(-z)), 1 / (1 + np.exp(-r))
    return z * h + (1 - z) * np.tanh(a_h + r * b_h)


# ==== gate_class ====
"""A small class for each block with its own weights and biases."""

import numpy as np


class Block:
    def __init__(self, number, *weights):
        self.W, self.U, self.bias = (np.split(w, 3, axis=-1)[number] for w in weights)

    def sides(self, x, h):
        return x @ self.W + self.bias[0], h @ self.U + self.bias[1]

    def gate(self, x, h):
        return 1 / (1 + np.exp(-sum(self.sides(x, h))))


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    update, reset, new = (Block(k, kernel, recurrent_kernel, bias) for k in range(3))
    from_x, from_h = new.sides(x, h)
    candidate = np.tanh(from_x + reset.gate(x, h) * from_h)
    keep = update.gate(x, h)
    return np.add(keep * h, (1 - keep) * candidate)


# ==== loops ====
"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    batch, units = h.shape
    rows = []
    for n in range(batch):
        a, b = list(bias[0]), list(bias[1])
        for column in range(3 * units):
            for i in range(x.shape[1]):
                a[column] += x[n, i] * kernel[i, column]
            for j in range(units):
                b[column] += h[n, j] * recurrent_kernel[j, column]
        row = []
        for u in range(units):
            z = 1 / (1 + math.exp(-a[u] - b[u]))
            r = 1 / (1 + math.exp(-a[units + u] - b[units + u]))
            candidate = math.tanh(a[2 * units + u] + r * b[2 * units + u])
            row.append(z * h[n, u] + (1 - z) * candidate)
        rows.append(row)
    return np.array(rows)


# ==== slices ====
"""Blocks by slices, both gates through one sigmoid."""

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    n = h.shape[1]
    bias_x, bias_h = bias
    a = np.dot(x, kernel) + bias_x
    b = np.dot(h, recurrent_kernel) + bias_h
    gates = (1 + np.tanh((a + b)[:, : 2 * n] / 2)) / 2
    h_new = np.tanh(a[:, 2 * n :] + gates[:, n:] * b[:, 2 * n :])
    h_new += gates[:, :n] * (h - h_new)
    return h_new
