# ==== accumulate ====
"""With itertools.accumulate over pairs of states, the time axis in front."""

from itertools import accumulate

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    def step(state, x_t):
        h, c = state
        i, f, g, o = np.split(x_t @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c), c

    zeros = np.zeros((len(x), len(recurrent_kernel)))
    states = list(accumulate(x.transpose(1, 0, 2), step, initial=(zeros, zeros)))
    h, c = states[-1]
    return np.stack([output for output, _ in states[1:]], axis=1), h, c


# ==== cell_function ====
"""A cell function, outputs written into an array."""

import numpy as np


def cell(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, o = (1 / (1 + np.exp(-z[:, k * units : (k + 1) * units])) for k in (0, 1, 3))
    c = f * c + i * np.tanh(z[:, 2 * units : 3 * units])
    return o * np.tanh(c), c


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    units = len(recurrent_kernel)
    outputs = np.zeros((x.shape[0], x.shape[1], units))
    h = c = np.zeros((len(x), units))
    for t in range(x.shape[1]):
        h, c = cell(x[:, t], h, c, kernel, recurrent_kernel, bias)
        outputs[:, t] = h
    return outputs, h, c


# ==== float32 ====
"""In single precision."""

import numpy as np


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    x, W, U, b = (array.astype(np.float32) for array in (x, kernel, recurrent_kernel, bias))
    h, c = np.zeros((2, len(x), len(U)), dtype=np.float32)
    outputs = np.zeros((*x.shape[:2], len(U)), dtype=np.float32)
    for t in range(x.shape[1]):
        i, f, g, o = np.split(x[:, t] @ W + h @ U + b, 4, axis=1)
        c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
        h = np.tanh(c) / (1 + np.exp(-o))
        outputs[:, t] = h
    return outputs, h, c


# ==== inputs_first ====
"""The products with all inputs before the loop."""

import numpy as np


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    projected = np.einsum("nti,iz->tnz", x, kernel) + bias
    h = np.zeros((len(x), recurrent_kernel.shape[0]))
    c = np.zeros_like(h)
    outputs = []
    for z in projected:
        i, f, g, o = np.split(z + h @ recurrent_kernel, 4, axis=1)
        c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
        h = np.tanh(c) / (1 + np.exp(-o))
        outputs.append(h)
    return np.array(outputs).swapaxes(0, 1), h, c


# ==== layer_class ====
"""A layer that keeps its state between the steps."""

import numpy as np


class LSTM:
    def __init__(self, kernel, recurrent_kernel, bias, batch):
        self.weights = [np.split(w, 4, axis=-1) for w in (kernel, recurrent_kernel, bias)]
        self.h = np.zeros((batch, len(recurrent_kernel)))
        self.c = np.zeros((batch, len(recurrent_kernel)))

    def block(self, k, x, activation):
        W, U, b = (blocks[k] for blocks in self.weights)
        return activation(x @ W + self.h @ U + b)

    def read(self, x):
        i, f, o = (self.block(k, x, lambda z: 1 / (1 + np.exp(-z))) for k in (0, 1, 3))
        self.c = f * self.c + i * self.block(2, x, np.tanh)
        self.h = o * np.tanh(self.c)
        return self.h


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    layer = LSTM(kernel, recurrent_kernel, bias, batch=x.shape[0])
    outputs = np.array([layer.read(x[:, t]) for t in range(x.shape[1])])
    return np.einsum("tnu->ntu", outputs), layer.h, layer.c


# ==== recursion ====
"""The shorter sequence first, then one step more."""

import numpy as np


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    units = recurrent_kernel.shape[0]
    if not x.shape[1]:
        zeros = np.zeros((len(x), units))
        return np.zeros((len(x), 0, units)), zeros, zeros
    earlier, h, c = lstm_sequence(x[:, :-1], kernel, recurrent_kernel, bias)
    z = (x[:, -1] @ kernel + h @ recurrent_kernel + bias).reshape(-1, 4, units)
    gates = 0.5 * (1 + np.tanh(0.5 * z))
    c = gates[:, 1] * c + gates[:, 0] * np.tanh(z[:, 2])
    h = gates[:, 3] * np.tanh(c)
    return np.concatenate([earlier, h[:, np.newaxis]], axis=1), h, c


# ==== sample_by_sample ====
"""One sequence after the other."""

import numpy as np


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    units = recurrent_kernel.shape[0]
    every, last_h, last_c = [], [], []
    for sequence in x:
        h, c, states = np.zeros(units), np.zeros(units), []
        for value in sequence:
            z = value @ kernel + h @ recurrent_kernel + bias
            i, f, o = (0.5 * (1 + np.tanh(z[k : k + units] / 2)) for k in (0, units, 3 * units))
            c = f * c + i * np.tanh(z[2 * units : 3 * units])
            h = o * np.tanh(c)
            states.append(h)
        every.append(states)
        last_h.append(h)
        last_c.append(c)
    return np.array(every), np.array(last_h), np.array(last_c)
