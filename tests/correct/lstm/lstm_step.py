# ==== columns ====
"""With column vectors, as the textbooks have it, one sample after the other."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    W, U, b = np.vsplit(kernel.T, 4), np.vsplit(recurrent_kernel.T, 4), np.split(bias, 4)
    h_next, c_next = np.zeros_like(h), np.zeros_like(c)
    for n in range(len(x)):
        i, f, g, o = (W[k].dot(x[n]) + U[k].dot(h[n]) + b[k] for k in range(4))
        c_next[n] = sigmoid(f) * c[n] + sigmoid(i) * np.tanh(g)
        h_next[n] = sigmoid(o) * np.tanh(c_next[n])
    return h_next, c_next


# ==== einsum ====
"""Weights with an axis for the blocks."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[-1]
    W, U = (array.reshape(-1, 4, units) for array in (kernel, recurrent_kernel))
    z = np.einsum("ni,iku->nku", x, W) + np.einsum("nj,jku->nku", h, U) + bias.reshape(4, units)
    gates = np.exp(-np.logaddexp(0, -z))
    candidate = np.tanh(z[:, 2])
    c_next = np.einsum("nku,knu->nu", gates[:, :2], np.stack([candidate, c]))
    return gates[:, 3] * np.tanh(c_next), c_next


# ==== float32 ====
"""In single precision."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    x, h, c, kernel, recurrent_kernel, bias = (
        a.astype("float32") for a in (x, h, c, kernel, recurrent_kernel, bias)
    )
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=1)
    gate = lambda u: 1 / (1 + np.exp(-u))
    c_next = gate(f) * c + gate(i) * np.tanh(g)
    return gate(o) * np.tanh(c_next), c_next


# ==== gate_by_gate ====
"""A small product for every gate."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]

    def pre(k):
        part = slice(k * units, (k + 1) * units)
        return x @ kernel[:, part] + h @ recurrent_kernel[:, part] + bias[part]

    sigmoid = lambda u: 1 / (1 + np.exp(-u))
    c_next = sigmoid(pre(1)) * c + sigmoid(pre(0)) * np.tanh(pre(2))
    return sigmoid(pre(3)) * np.tanh(c_next), c_next


# ==== loops ====
"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    batch, units = h.shape
    h_next, c_next = np.zeros((batch, units)), np.zeros((batch, units))
    for n in range(batch):
        z = [
            sum(a * b for a, b in zip(x[n], kernel[:, k]))
            + sum(a * b for a, b in zip(h[n], recurrent_kernel[:, k]))
            + bias[k]
            for k in range(4 * units)
        ]
        for u in range(units):
            i, f, o = (1 / (1 + math.exp(-z[u + k * units])) for k in (0, 1, 3))
            c_next[n, u] = f * c[n, u] + i * math.tanh(z[u + 2 * units])
            h_next[n, u] = o * math.tanh(c_next[n, u])
    return h_next, c_next


# ==== one_matrix ====
"""[x, h] in one product, reshaped to four blocks."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    z = np.hstack([x, h]) @ np.vstack([kernel, recurrent_kernel]) + bias
    i, f, g, o = z.reshape(len(x), 4, -1).transpose(1, 0, 2)
    gate = lambda u: (np.tanh(u / 2) + 1) / 2
    c = c * gate(f)
    c = c + gate(i) * np.tanh(g)
    return np.tanh(c) * gate(o), c
