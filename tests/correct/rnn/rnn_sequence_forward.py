# ==== accumulate ====
"""With itertools.accumulate, the time axis in front."""

from itertools import accumulate

import numpy as np


def rnn_forward(x, weight, bias):
    def step(h, x_t):
        return np.tanh(np.concatenate([h, x_t], axis=1) @ weight + bias)

    start = np.zeros((x.shape[0], weight.shape[1]))
    _, *states = accumulate(np.moveaxis(x, 1, 0), step, initial=start)
    return np.transpose(states, (1, 0, 2))


# ==== float32 ====
"""In single precision."""

import numpy as np


def rnn_forward(x, weight, bias):
    x, weight, bias = np.float32(x), np.float32(weight), np.float32(bias)
    h = np.zeros((x.shape[0], bias.shape[0]), np.float32)
    history = []
    for t in range(x.shape[1]):
        h = np.tanh(np.hstack([h, x[:, t]]) @ weight + bias)
        history.append(h)
    return np.stack(history, axis=1)


# ==== inputs_first ====
"""All products with the inputs at once, before the loop."""

import numpy as np


def rnn_forward(x, weight, bias):
    units = bias.size
    from_inputs = np.tensordot(x, weight[units:], axes=([2], [0])) + bias
    states = np.empty_like(from_inputs)
    for t in range(x.shape[1]):
        before = states[:, t - 1] if t else np.zeros_like(states[:, 0])
        states[:, t] = np.tanh(from_inputs[:, t] + before @ weight[:units])
    return states


# ==== loops ====
"""Unit by unit, with Python's math."""

import math

import numpy as np


def rnn_forward(x, weight, bias):
    batch, steps, inputs = x.shape
    units = len(bias)
    states = np.empty((batch, steps, units))
    for n in range(batch):
        h = [0.0] * units
        for t in range(steps):
            joined = h + [x[n, t, i] for i in range(inputs)]
            h = [
                math.tanh(math.fsum(v * weight[k, u] for k, v in enumerate(joined)) + bias[u])
                for u in range(units)
            ]
            states[n, t] = h
    return states


# ==== recursion ====
"""The states of a shorter sequence first, then one step more."""

import numpy as np


def rnn_forward(x, weight, bias):
    if x.shape[1] == 0:
        return np.zeros((len(x), 0, len(bias)))
    earlier = rnn_forward(x[:, :-1], weight, bias)
    h = earlier[:, -1] if x.shape[1] > 1 else np.zeros((len(x), len(bias)))
    h = np.tanh(np.c_[h, x[:, -1]] @ weight + bias)
    return np.append(earlier, h[:, None, :], axis=1)


# ==== repeated_until_settled ====
"""All steps at once, repeated until the first state has reached the last step."""

import numpy as np


def rnn_forward(x, weight, bias):
    batch, steps, _ = x.shape
    states = np.zeros((batch, steps, len(bias)))
    for _ in range(steps):
        before = np.concatenate([np.zeros((batch, 1, len(bias))), states[:, :-1]], axis=1)
        states = np.tanh(np.concatenate([before, x], axis=2) @ weight + bias)
    return states


# ==== sample_by_sample ====
"""One sequence after the other."""

import numpy as np


def rnn_forward(x, weight, bias):
    found = []
    for sequence in x:
        h, states = [0.0] * len(bias), []
        for value in sequence:
            joined = np.array([*h, *value])
            h = np.tanh(joined @ weight + bias)
            states.append(h)
        found.append(states)
    return np.array(found)


# ==== split_weight ====
"""The two parts of the weight apart, states written into an array."""

import numpy as np


def rnn_forward(x, weight, bias):
    units = len(bias)
    recurrent, kernel = weight[:units], weight[units:]
    states = np.zeros((x.shape[0], x.shape[1], units))
    h = states[:, 0] * 0
    for t in range(x.shape[1]):
        h = np.tanh(h @ recurrent + x[:, t] @ kernel + bias)
        states[:, t] = h
    return states
