# ==== loops ====
"""Element by element."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    n, features = x.shape
    by_row, by_column = np.zeros_like(x), np.zeros_like(x)
    differences = np.zeros((n, len(queries), features))
    for i in range(n):
        for j in range(features):
            by_row[i, j] = x[i, j] + row[j]
            by_column[i, j] = x[i, j] + column[i]
            for k in range(len(queries)):
                differences[i, k, j] = x[i, j] - queries[k, j]
    return by_row, by_column, differences


# ==== tiled ====
"""What broadcasting does, with copies."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    n, features = x.shape
    m = len(queries)
    rows = np.tile(row, (n, 1))
    columns = np.repeat(column, features).reshape(n, features)
    pairs = np.repeat(x, m, axis=0) - np.tile(queries, (n, 1))
    return x + rows, x + columns, pairs.reshape(n, m, features)


# ==== ufuncs ====
"""With the functions behind the operators."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    by_column = np.add(np.swapaxes(x, 0, 1), column).swapaxes(0, 1)
    outer = np.subtract.outer(x, queries)
    return np.add(x, row), by_column, np.einsum("ijkj->ikj", outer)


# ==== float32 ====
"""In single precision."""

import numpy as np


def broadcast_bias(x, row, column, queries):
    x, row, column, queries = (a.astype(np.float32) for a in (x, row, column, queries))
    return x + row, x + column[:, np.newaxis], x[:, np.newaxis] - queries[np.newaxis]
