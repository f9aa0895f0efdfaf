# ==== matrices ====
"""As products of a row and a column."""

import numpy as np


def vectorized_dot(x, y):
    row, column = x.astype("int64")[None], y.astype("int64")[:, None]
    difference = row - column.T
    return (row @ column).item(), (difference @ difference.T).item(), 0


# ==== one_product ====
"""All inner products of the two vectors at once."""

import numpy as np


def vectorized_dot(x, y):
    both = np.stack([x, y]).astype(np.int64)
    products = np.matmul(both, both.T)
    distance = products[0, 0] + products[1, 1] - 2 * products[0, 1]
    return int(products[0, 1]), int(distance), 0


# ==== accumulators ====
"""The type is said where it is summed."""

import numpy as np


def vectorized_dot(x, y):
    inner = np.einsum("i,i->", x, y, dtype=np.int64)
    difference = np.subtract(x, y, dtype=np.int64)
    distance = np.square(difference).sum(dtype=np.int64)
    return int(inner), int(distance), 0


# ==== double ====
"""Double precision holds these integers exactly."""

import numpy as np


def vectorized_dot(x, y):
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    return int(x @ y), int(np.vdot(x - y, x - y)), 0
