"""Squares of the singular values, whose sum is that of the squares of all weights."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    values = [np.linalg.svd(kernel, compute_uv=False) for kernel in kernels]
    full = data_loss + decay * sum(np.sum(s**2) for s in values)
    half = (data_loss + full) / 2
    return half, full
