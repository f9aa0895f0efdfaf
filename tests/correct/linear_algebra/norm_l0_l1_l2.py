# ==== loops ====
"""Element by element."""

import math

import numpy as np


def norm_l0_l1_l2(x):
    l0, l1, l2, normalized = [], [], [], np.zeros_like(x)
    for i, row in enumerate(x):
        l0.append([sum(1 for value in row if value)])
        l1.append([sum(abs(value) for value in row)])
        l2.append([math.sqrt(sum(value * value for value in row))])
        if l0[-1][0]:
            normalized[i] = [value / l2[-1][0] for value in row]
    return np.array(l0), np.array(l1), np.array(l2), normalized


# ==== library ====
"""With the norms that NumPy has."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.array([np.linalg.norm(row, 0) for row in x]).astype(int)
    l1 = np.linalg.norm(x, ord=1, axis=1)
    l2 = np.linalg.norm(x, ord=2, axis=1)
    with np.errstate(invalid="ignore"):
        normalized = np.nan_to_num(x / l2[:, None])
    return l0[:, None], l1[:, None], l2[:, None], normalized


# ==== einsum ====
"""Sums of products; rows of zeros are left out of the division."""

import numpy as np


def norm_l0_l1_l2(x):
    l2 = np.sqrt(np.einsum("ij,ij->i", x, x)).reshape(-1, 1)
    l1 = np.einsum("ij,ij->i", x, np.sign(x)).reshape(-1, 1)
    l0 = np.count_nonzero(x, axis=1).reshape(-1, 1)
    normalized = x.copy()
    some = l2[:, 0] > 0
    normalized[some] /= l2[some]
    return l0, l1, l2, normalized


# ==== float32 ====
"""In single precision."""

import numpy as np


def norm_l0_l1_l2(x):
    x = x.astype(np.float32)
    l2 = np.sqrt(np.sum(np.square(x), axis=1, keepdims=True))
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    return l0, l1, l2, x / np.where(l2 > 0, l2, np.float32(1))
