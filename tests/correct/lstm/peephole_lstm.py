# ==== diagonal_matrices ====
"""Peephole weights as diagonal matrices, in the textbook's form."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    P_i, P_f, P_o = (np.diag(row) for row in peephole)
    W_i, W_f, W_g, W_o = np.hsplit(kernel, 4)
    U_i, U_f, U_g, U_o = np.hsplit(recurrent_kernel, 4)
    b_i, b_f, b_g, b_o = np.split(bias, 4)
    sigma = lambda u: 0.5 + 0.5 * np.tanh(0.5 * u)
    i = sigma(x @ W_i + h @ U_i + c @ P_i + b_i)
    f = sigma(x @ W_f + h @ U_f + c @ P_f + b_f)
    c_next = f * c + i * np.tanh(x @ W_g + h @ U_g + b_g)
    o = sigma(x @ W_o + h @ U_o + c_next @ P_o + b_o)
    return o * np.tanh(c_next), c_next


# ==== einsum ====
"""Weights with an axis for the blocks, peepholes over named axes."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    units = h.shape[1]
    weights = np.vstack([kernel, recurrent_kernel]).reshape(-1, 4, units)
    z = np.einsum("nr,rku->knu", np.hstack([x, h]), weights) + bias.reshape(4, 1, units)
    z[:2] += np.einsum("ku,nu->knu", peephole[:2], c)
    i, f = 0.5 + 0.5 * np.tanh(z[:2] / 2)
    c_next = f * c + i * np.tanh(z[2])
    z[3] += peephole[2] * c_next
    return (0.5 + 0.5 * np.tanh(z[3] / 2)) * np.tanh(c_next), c_next


# ==== float32 ====
"""In single precision."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    arrays = x, h, c, kernel, recurrent_kernel, bias, peephole
    x, h, c, kernel, recurrent_kernel, bias, peephole = map(np.float32, arrays)
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f = sigmoid(i + c * peephole[0]), sigmoid(f + c * peephole[1])
    c = f * c + i * np.tanh(g)
    o = sigmoid(o + c * peephole[2])
    return o * np.tanh(c), c


# ==== memory_as_input ====
"""The memory as a further input of each gate, in one product with a stacked matrix."""

import numpy as np


def gate(inputs, weights):
    return 1 / (1 + np.exp(-np.hstack(inputs) @ np.vstack(weights)))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    ones = np.ones((len(x), 1))
    i_weights, f_weights, g_weights, o_weights = zip(
        *(np.split(weights, 4, axis=1) for weights in (kernel, recurrent_kernel, bias[None])),
        strict=True,
    )
    p_i, p_f, p_o = map(np.diagflat, peephole)
    keep = gate([x, h, ones, c], [*f_weights, p_f])
    write = gate([x, h, ones, c], [*i_weights, p_i])
    c_next = keep * c + write * np.tanh(np.hstack([x, h, ones]) @ np.vstack(g_weights))
    show = gate([x, h, ones, c_next], [*o_weights, p_o])
    return show * np.tanh(c_next), c_next


# ==== slices ====
"""Blocks by slices, peepholes by row."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    n = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    z[:, : 2 * n] += np.hstack([c * peephole[0], c * peephole[1]])
    gates = 1 / (1 + np.exp(-z[:, : 2 * n]))
    c_next = gates[:, n:] * c + gates[:, :n] * np.tanh(z[:, 2 * n : 3 * n])
    output_gate = 1 / (1 + np.exp(-(z[:, 3 * n :] + peephole[2] * c_next)))
    return output_gate * np.tanh(c_next), c_next


# ==== unit_by_unit ====
"""Element by element."""

import math

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    batch, units = c.shape
    z = x @ kernel + h @ recurrent_kernel + bias
    h_next, c_next = np.zeros(c.shape), np.zeros(c.shape)
    for n in range(batch):
        for u in range(units):
            i = 1 / (1 + math.exp(-z[n, u] - peephole[0, u] * c[n, u]))
            f = 1 / (1 + math.exp(-z[n, units + u] - peephole[1, u] * c[n, u]))
            memory = f * c[n, u] + i * math.tanh(z[n, 2 * units + u])
            o = 1 / (1 + math.exp(-z[n, 3 * units + u] - peephole[2, u] * memory))
            h_next[n, u], c_next[n, u] = o * math.tanh(memory), memory
    return h_next, c_next
