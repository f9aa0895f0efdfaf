"""The states of a shorter sequence first, then one step more."""

import numpy as np


def rnn_forward(x, weight, bias):
    if x.shape[1] == 0:
        return np.zeros((len(x), 0, len(bias)))
    earlier = rnn_forward(x[:, :-1], weight, bias)
    h = earlier[:, -1] if x.shape[1] > 1 else np.zeros((len(x), len(bias)))
    h = np.tanh(np.c_[h, x[:, -1]] @ weight + bias)
    return np.append(earlier, h[:, None, :], axis=1)
