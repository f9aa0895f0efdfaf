"""All steps at once, repeated until the first state has reached the last step."""

import numpy as np


def rnn_forward(x, weight, bias):
    batch, steps, _ = x.shape
    states = np.zeros((batch, steps, len(bias)))
    for _ in range(steps):
        before = np.concatenate([np.zeros((batch, 1, len(bias))), states[:, :-1]], axis=1)
        states = np.tanh(np.concatenate([before, x], axis=2) @ weight + bias)
    return states
