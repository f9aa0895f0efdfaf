# ==== singular_values ====
"""By singular values: for such a matrix they are the eigenvalues, largest first."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    values = np.linalg.svd(a, compute_uv=False)[::-1]
    factors = 1 - learning_rate * values
    steepest, flattest = values[-1], values[0]
    return 2 / steepest, factors, bool(learning_rate * steepest < 2), 2 / (steepest + flattest)


# ==== matrix_of_the_update ====
"""By the matrix that an update multiplies the deviation by."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    update = np.eye(len(a)) - learning_rate * a
    values, vectors = np.linalg.eigh(a)
    factors = np.diag(vectors.T @ update @ vectors)
    radius = np.abs(np.linalg.eigvalsh(update)).max()
    condition = values[-1] / values[0]
    best = 2 / (values[0] * (1 + condition))
    return 2 / values.max(), factors, bool(radius < 1), best


# ==== plain ====
"""In plain numbers, one eigenvalue after the other."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = sorted(float(value) for value in np.linalg.eigh(a)[0])
    factors = []
    converges = True
    for value in eigenvalues:
        factors.append(1.0 - learning_rate * value)
        if not -1.0 < factors[-1] < 1.0:
            converges = False
    limit = min(2.0 / value for value in eigenvalues)
    best = 2.0 / (eigenvalues[0] + eigenvalues[-1])
    return limit, np.array(factors), converges, best
