# ==== float32 ====
"""In single precision."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    data_loss, decay = np.float32(data_loss), np.float32(decay)
    squares = sum(np.square(kernel.astype(np.float32)).sum() for kernel in kernels)
    return data_loss + decay / 2 * squares, data_loss + decay * squares


# ==== loops ====
"""Layer by layer, row by row, weight by weight."""


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = 0.0
    for kernel in kernels:
        for row in kernel:
            for w in row:
                squares += w * w
    penalty = decay * squares
    return data_loss + penalty / 2, data_loss + penalty


# ==== one_vector ====
"""All weights in one long vector, and its inner product with itself."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    w = np.concatenate([kernel.ravel() for kernel in kernels])
    squares = w @ w
    return data_loss + 0.5 * decay * squares, data_loss + decay * squares


# ==== recursion ====
"""The penalty of the first layer, and by recursion those of the others."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    if len(kernels) == 0:
        return data_loss, data_loss
    first, *others = kernels
    half, full = weight_decay_loss(data_loss, others, biases[1:], decay)
    penalty = decay * np.einsum("iu,iu->", first, first)
    return half + 0.5 * penalty, full + penalty


# ==== singular_values ====
"""Squares of the singular values, whose sum is that of the squares of all weights."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    values = [np.linalg.svd(kernel, compute_uv=False) for kernel in kernels]
    full = data_loss + decay * sum(np.sum(s**2) for s in values)
    half = (data_loss + full) / 2
    return half, full


# ==== traces ====
"""The traces of WᵀW."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    def loss(factor):
        return data_loss + sum(factor * np.trace(kernel.T @ kernel) for kernel in kernels)

    return loss(decay / 2), loss(decay)
