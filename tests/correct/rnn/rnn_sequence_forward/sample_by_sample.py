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
