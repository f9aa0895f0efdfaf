# ==== loops ====
"""Pair by pair."""

import math

import numpy as np


def mutual_information(joint):
    xs, ys = joint.shape
    independent = np.empty((xs, ys))
    total = 0.0
    for i in range(xs):
        for j in range(ys):
            independent[i, j] = joint[i].sum() * joint[:, j].sum()
            if joint[i, j]:
                total += joint[i, j] * math.log2(joint[i, j] / independent[i, j])
    return independent, total


# ==== entropies ====
"""H(X) + H(Y) − H(X, Y)."""

import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.dot(p, np.log2(p))


def mutual_information(joint):
    p_x, p_y = joint.sum(1), joint.sum(0)
    return np.einsum("i,j->ij", p_x, p_y), entropy(p_x) + entropy(p_y) - entropy(joint.ravel())


# ==== conditional ====
"""H(Y) less what remains of it once X is known."""

import numpy as np


def entropy(p):
    return -np.sum(p * np.log2(np.where(p > 0, p, 1)), axis=-1)


def mutual_information(joint):
    p_x = joint.sum(axis=1, keepdims=True)
    p_y = joint.sum(axis=0, keepdims=True)
    remaining = np.sum(p_x[:, 0] * entropy(joint / p_x))
    return p_x @ p_y, entropy(p_y[0]) - remaining


# ==== float32 ====
"""In single precision."""

import numpy as np


def mutual_information(joint):
    joint = joint.astype(np.float32)
    independent = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    seen = joint > 0
    ratio = joint[seen] / independent[seen]
    return independent, np.sum(joint[seen] * np.log2(ratio))
