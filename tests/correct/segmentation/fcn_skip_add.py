# ==== broadcast ====
"""Enlarged by new axes and reshape."""

import numpy as np


def larger(x, k):
    n, h, w, c = x.shape
    return np.broadcast_to(x[:, :, None, :, None], (n, h, k, w, k, c)).reshape(n, h * k, w * k, c)


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    middle = larger(coarse, 2) + np.einsum("nhwc,ck->nhwk", pool4, kernel4) + bias4
    fine = larger(middle, 2) + np.einsum("nhwc,ck->nhwk", pool3, kernel3) + bias3
    return fine, larger(np.argmax(fine, axis=3)[..., None], stride)[..., 0]


# ==== indices ====
"""Every pixel looks up its place by whole-number division."""

import numpy as np


def up(x, factor):
    rows = np.arange(x.shape[1] * factor) // factor
    columns = np.arange(x.shape[2] * factor) // factor
    return x[:, rows[:, None], columns]


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    score4 = np.tensordot(pool4, kernel4, axes=1) + bias4
    score3 = np.tensordot(pool3, kernel3, axes=1) + bias3
    fused = up(coarse, 4) + up(score4, 2) + score3
    return fused, up(fused, stride).argmax(-1)


# ==== loops ====
"""Pixel by pixel, looked up in all three maps."""

import numpy as np


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    n, h, w, k = coarse.shape
    fine4 = pool4 @ kernel4 + bias4
    fine3 = pool3 @ kernel3 + bias3
    fused = np.zeros((n, 4 * h, 4 * w, k))
    for i in range(4 * h):
        for j in range(4 * w):
            fused[:, i, j] = coarse[:, i // 4, j // 4] + fine4[:, i // 2, j // 2] + fine3[:, i, j]
    labels = np.zeros((n, 4 * h * stride, 4 * w * stride), int)
    for i in range(4 * h * stride):
        for j in range(4 * w * stride):
            labels[:, i, j] = np.argmax(fused[:, i // stride, j // stride], axis=1)
    return fused, labels
