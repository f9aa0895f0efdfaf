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
