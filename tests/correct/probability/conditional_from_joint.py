# ==== loops ====
"""Each probability by itself, from the definition."""

import numpy as np


def conditional_from_joint(joint):
    xs, ys = joint.shape
    p_x = [sum(joint[i, j] for j in range(ys)) for i in range(xs)]
    p_y = [sum(joint[i, j] for i in range(xs)) for j in range(ys)]
    x_given_y = np.zeros((xs, ys))
    y_given_x = np.zeros((xs, ys))
    for i in range(xs):
        for j in range(ys):
            x_given_y[i, j] = joint[i, j] / p_y[j]
            y_given_x[i, j] = joint[i, j] / p_x[i]
    return np.array(p_x), x_given_y, y_given_x


# ==== keepdims ====
"""Sums that keep their axis, so that everything broadcasts."""


def conditional_from_joint(joint):
    rows = joint.sum(axis=1, keepdims=True)
    columns = joint.sum(axis=0, keepdims=True)
    return rows[:, 0], joint / columns, joint / rows


# ==== einsum ====
"""Sums and scalings as products with indices."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.einsum("ij->i", joint)
    p_y = np.einsum("ij->j", joint)
    return p_x, np.einsum("ij,j->ij", joint, 1 / p_y), np.einsum("ij,i->ij", joint, 1 / p_x)


# ==== diagonal_matrices ====
"""The inverses of the marginals as diagonal matrices on either side."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.dot(joint, np.ones(joint.shape[1]))
    p_y = np.dot(np.ones(joint.shape[0]), joint)
    return p_x, joint @ np.diag(1 / p_y), np.diag(1 / p_x) @ joint


# ==== float32 ====
"""In single precision."""

import numpy as np


def conditional_from_joint(joint):
    joint = joint.astype(np.float32)
    p_x = joint.sum(1)
    return p_x, joint / joint.sum(0), (joint.T / p_x).T
