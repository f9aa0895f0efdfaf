"""Along the eigenvectors of A every coordinate goes its own way."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    values, vectors = np.linalg.eigh(a)
    z, c = vectors.T @ start, vectors.T @ b
    rows = [z]
    while len(rows) <= steps:
        z = z - learning_rate * (values * z - c)
        rows.append(z)
    return np.stack(rows) @ vectors.T
