# ==== eigh ====
"""NumPy's function for symmetric matrices, which sorts."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eigh(a)
    power = (vectors * values**exponent) @ vectors.T
    return values, vectors, power


# ==== singular_values ====
"""Of a symmetric matrix with positive eigenvalues, these are the singular values."""

import numpy as np


def eig_symmetric(a, exponent):
    left, values, right = np.linalg.svd(a)
    return values[::-1], right.T[:, ::-1], left @ np.diag(values**exponent) @ right


# ==== jacobi ====
"""Rotations in one plane after another, until nothing is left beside the diagonal."""

import numpy as np


def eig_symmetric(a, exponent):
    n = len(a)
    diagonal, vectors = a.copy(), np.eye(n)
    for _ in range(12):
        for i in range(n):
            for j in range(i + 1, n):
                angle = np.arctan2(2 * diagonal[i, j], diagonal[j, j] - diagonal[i, i]) / 2
                turn = np.eye(n)
                turn[i, i] = turn[j, j] = np.cos(angle)
                turn[i, j], turn[j, i] = np.sin(angle), -np.sin(angle)
                diagonal, vectors = turn.T @ diagonal @ turn, vectors @ turn
    values = np.diag(diagonal)
    order = np.argsort(values)
    values, vectors = values[order], vectors[:, order]
    return values, vectors, vectors @ np.diag(values**exponent) @ vectors.T


# ==== loops ====
"""Columns moved one by one, the power as a sum of outer products."""

import numpy as np


def eig_symmetric(a, exponent):
    found, columns = np.linalg.eig(a)
    pairs = sorted(zip(found, columns.T, strict=True), key=lambda pair: pair[0])
    values = [value for value, _ in pairs]
    vectors = np.zeros_like(a)
    power = np.zeros_like(a)
    for place, (value, vector) in enumerate(pairs):
        vectors[:, place] = vector
        power += value**exponent * np.outer(vector, vector)
    return values, vectors, power


# ==== first_component_positive ====
"""The sign that another textbook fixes."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eigh(a)
    vectors = np.where(vectors[0] < 0, -vectors, vectors)
    power = np.einsum("ik,k,jk->ij", vectors, values**exponent, vectors)
    return values, vectors, power


# ==== float32 ====
"""In single precision."""

import numpy as np


def eig_symmetric(a, exponent):
    values, vectors = np.linalg.eigh(a.astype(np.float32))
    return values, vectors, vectors @ np.diag(values**exponent) @ vectors.T
