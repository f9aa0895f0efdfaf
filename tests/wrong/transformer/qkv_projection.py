# ==== from_the_right ====
"""The weights are applied from the right as in Keras, without transposing."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q
    k = hidden @ w_k
    v = hidden @ w_v
    return q, k, v


# ==== left_of_sentence ====
"""The weight is multiplied from the left of the whole sentence, which fits only if
length equals size."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = w_q @ hidden
    k = w_k @ hidden
    v = w_v @ hidden
    return q, k, v


# ==== columns_out ====
"""The product is made with columns and left so, with words and components exchanged."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = w_q @ np.swapaxes(hidden, 1, 2)
    k = w_k @ np.swapaxes(hidden, 1, 2)
    v = w_v @ np.swapaxes(hidden, 1, 2)
    return q, k, v


# ==== scaled_query ====
"""The query is already divided by √size."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T / np.sqrt(hidden.shape[-1])
    k = hidden @ w_k.T
    v = hidden @ w_v.T
    return q, k, v


# ==== output_weights_on_value ====
"""w_o is applied to the value as well."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T
    k = hidden @ w_k.T
    v = hidden @ w_v.T @ w_o.T
    return q, k, v


# ==== key_from_query ====
"""The key is made from the query."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T
    k = q @ w_k.T
    v = hidden @ w_v.T
    return q, k, v


# ==== value_not_transposed ====
"""Only the value's weight is not transposed."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T
    k = hidden @ w_k.T
    v = hidden @ w_v
    return q, k, v


# ==== value_is_hidden ====
"""The value is the vector of the word itself."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T
    k = hidden @ w_k.T
    v = hidden
    return q, k, v


# ==== einsum_order ====
"""The einsum sums over the output index of the weight."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = np.einsum("btj,ji->bti", hidden, w_q)
    k = np.einsum("btj,ij->bti", hidden, w_k)
    v = hidden @ w_v.T
    return q, k, v


# ==== key_weight_for_value ====
"""The key's weight is used for the value, copied by mistake."""

import numpy as np


def project(hidden, w_q, w_k, w_v, w_o):
    q = hidden @ w_q.T
    k = hidden @ w_k.T
    v = hidden @ w_k.T
    return q, k, v
