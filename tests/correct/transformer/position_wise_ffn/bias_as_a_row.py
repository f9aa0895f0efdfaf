"""Biases as a last row of the kernels, met by a component that is 1."""

import numpy as np


def dense(x, kernel, bias):
    ones = np.ones((*x.shape[:-1], 1))
    return np.concatenate([x, ones], axis=-1) @ np.vstack([kernel, bias])


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = dense(x, kernel_1, bias_1)
    return dense(np.where(hidden > 0, hidden, 0), kernel_2, bias_2)
