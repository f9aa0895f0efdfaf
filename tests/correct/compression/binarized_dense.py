# ==== float32 ====
"""In single precision."""

import numpy as np


def binarized_dense(x, kernel, dy, rate):
    x, kernel, dy = (a.astype(np.float32) for a in (x, kernel, dy))
    bits = np.where(x < 0, np.float32(-1), np.float32(1))
    weights = np.where(kernel < 0, np.float32(-1), np.float32(1))
    dx = np.where(np.abs(x) > 1, 0, dy @ weights.T)
    dkernel = np.where(np.abs(kernel) > 1, 0, bits.T @ dy)
    updated = np.clip(kernel - np.float32(rate) * dkernel, -1, 1)
    flipped = int(((updated >= 0) != (kernel >= 0)).sum())
    return bits @ weights, dx, dkernel, updated, flipped


# ==== agreements ====
"""The product by counting the signs that agree, as XNOR and a popcount do."""

import numpy as np


def binarized_dense(x, kernel, dy, rate):
    bits, weights = x >= 0, kernel >= 0
    agree = (bits[:, :, None] == weights[None]).sum(axis=1)
    y = 2.0 * agree - x.shape[1]
    dx = np.einsum("bu,iu->bi", dy, 2.0 * weights - 1)
    dkernel = np.einsum("bi,bu->iu", 2.0 * bits - 1, dy)
    dx[abs(x) > 1] = 0
    dkernel[abs(kernel) > 1] = 0
    updated = kernel - rate * dkernel
    updated[updated > 1], updated[updated < -1] = 1, -1
    flipped = np.count_nonzero(weights != (updated >= 0))
    return y, dx, dkernel, updated, flipped


# ==== loops ====
"""Element by element."""

import numpy as np


def sign(value):
    return -1.0 if value < 0 else 1.0


def binarized_dense(x, kernel, dy, rate):
    (batch, inputs), units = x.shape, kernel.shape[1]
    y, dx, dkernel = np.zeros(dy.shape), np.zeros(x.shape), np.zeros(kernel.shape)
    for b in range(batch):
        for i in range(inputs):
            for u in range(units):
                y[b, u] += sign(x[b, i]) * sign(kernel[i, u])
                if -1 <= x[b, i] <= 1:
                    dx[b, i] += dy[b, u] * sign(kernel[i, u])
                if -1 <= kernel[i, u] <= 1:
                    dkernel[i, u] += dy[b, u] * sign(x[b, i])
    updated = [
        [min(max(k - rate * d, -1), 1) for k, d in zip(*rows)] for rows in zip(kernel, dkernel)
    ]
    updated = np.array(updated)
    pairs = zip(kernel.flat, updated.flat)
    flipped = sum(sign(k) != sign(u) for k, u in pairs)
    return y, dx, dkernel, updated, flipped
