# ==== column_vectors ====
"""Each word as a column vector with the weight on its left."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    columns = hidden[..., np.newaxis]
    return (w_q @ columns)[..., 0], (w_k @ columns)[..., 0], (w_v @ columns)[..., 0]


# ==== einsum ====
"""The formula over named axes."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    return tuple(np.einsum("ij,btj->bti", w, hidden) for w in (w_q, w_k, w_v))


# ==== float32 ====
"""In single precision, by a tensor product over the last axes."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    hidden = hidden.astype("float32")
    weights = [w.astype("float32") for w in (w_q, w_k, w_v)]
    return [np.tensordot(hidden, w, axes=([2], [1])) for w in weights]


# ==== loops ====
"""Component by component, with plain sums."""

import numpy as np


def product(w, h):
    return [sum(w[i, j] * h[j] for j in range(len(h))) for i in range(len(w))]


def project(hidden, w_q, w_k, w_v, w_o):
    result = []
    for w in (w_q, w_k, w_v):
        result.append(np.array([[product(w, h) for h in sentence] for sentence in hidden]))
    return result[0], result[1], result[2]


# ==== one_product ====
"""All three weights in one product, then split."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    together = hidden @ np.vstack([w_q, w_k, w_v]).T
    q, k, v = np.split(together, 3, axis=-1)
    return q, k, v


# ==== words_as_columns ====
"""All words of all sentences as the columns of one matrix."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    columns = hidden.reshape(-1, hidden.shape[-1]).T

    def back(matrix):
        return np.ascontiguousarray(matrix.T).reshape(hidden.shape)

    return back(w_q @ columns), back(w_k @ columns), back(w_v @ columns)
