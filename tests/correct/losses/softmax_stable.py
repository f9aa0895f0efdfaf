# ==== apply_along_axis ====
"""A softmax of one vector, applied along the rows."""

import numpy as np


def softmax_of_vector(u):
    powers = np.exp(u - u[np.argmax(u)])
    return powers / np.dot(powers, np.ones(len(u)))


def softmax(z):
    return np.apply_along_axis(softmax_of_vector, 1, z)


# ==== columns ====
"""Rows turned into columns, so that row maxima and sums broadcast by themselves."""

import numpy as np


def softmax(z):
    columns = z.T - z.T.max(axis=0)
    np.exp(columns, out=columns)
    columns /= columns.sum(axis=0)
    return columns.T


# ==== float32 ====
"""In single precision, once the maximum is subtracted."""

import numpy as np


def softmax(z):
    shifted = (z - z.max(axis=1, keepdims=True)).astype(np.float32)
    powers = np.exp(shifted)
    return powers / powers.sum(axis=1, keepdims=True)


# ==== log_softmax ====
"""The logarithm of the softmax by logaddexp, and exp only at the end."""

import numpy as np


def softmax(z):
    log_sum = np.logaddexp.reduce(z, axis=1)
    return np.exp(z - log_sum[:, None])


# ==== pairwise ====
"""One over the sum of exp of all differences, from which a number too large gives 0."""

import numpy as np


def softmax(z):
    differences = z[:, np.newaxis, :] - z[:, :, np.newaxis]
    with np.errstate(over="ignore"):
        return 1 / np.exp(differences).sum(axis=2)


# ==== row_by_row ====
"""A loop over the rows, with the largest element found anew in each."""

import math

import numpy as np


def softmax(z):
    y = []
    for row in z:
        largest = max(row)
        powers = [math.exp(value - largest) for value in row]
        y.append([power / sum(powers) for power in powers])
    return np.array(y)
