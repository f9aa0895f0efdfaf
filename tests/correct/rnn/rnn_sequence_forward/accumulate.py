"""With itertools.accumulate, the time axis in front."""

from itertools import accumulate

import numpy as np


def rnn_forward(x, weight, bias):
    def step(h, x_t):
        return np.tanh(np.concatenate([h, x_t], axis=1) @ weight + bias)

    start = np.zeros((x.shape[0], weight.shape[1]))
    _, *states = accumulate(np.moveaxis(x, 1, 0), step, initial=start)
    return np.transpose(states, (1, 0, 2))
