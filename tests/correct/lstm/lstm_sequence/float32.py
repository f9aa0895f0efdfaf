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
