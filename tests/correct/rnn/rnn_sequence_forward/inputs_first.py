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
