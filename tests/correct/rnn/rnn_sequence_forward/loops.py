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
