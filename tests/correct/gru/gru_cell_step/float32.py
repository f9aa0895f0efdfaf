"""In single precision."""

import numpy as np


def sigmoid(a):
    return np.float32(1) / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    arrays = (x, h, kernel, recurrent_kernel, bias)
    x, h, kernel, recurrent_kernel, bias = (array.astype(np.float32) for array in arrays)
    W, U, b = (np.split(array, 3, axis=-1) for array in (kernel, recurrent_kernel, bias))
    z, r = (sigmoid(x @ W[k] + h @ U[k] + b[k]) for k in range(2))
    candidate = np.tanh(x @ W[2] + (r * h) @ U[2] + b[2])
    return (1 - z) * h + z * candidate
