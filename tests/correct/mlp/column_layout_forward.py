# ==== bias_as_input ====
"""The bias as the weight of one more input, which is 1."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return np.einsum("ij,jm->im", P, Q)


def tanh(U):
    counts["tanh"] += 1
    return 2 / (1 + np.exp(-2 * U)) - 1


def column_layout_forward(A_prev, W, b):
    counts["product"] = counts["tanh"] = 0
    ones = np.ones((1, A_prev.shape[1]))
    Z = product(np.concatenate([W, b], axis=1), np.concatenate([A_prev, ones]))
    A = tanh(Z)
    products, tanhs = counts["product"], counts["tanh"]
    return Z, A, products, tanhs


# ==== repeated_bias ====
"""The bias repeated for every column before it is added."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = np.repeat(b, A_prev.shape[1], axis=1)
    Z += product(W, A_prev)
    A = tanh(Z)
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== rows ====
"""With samples in rows, and back."""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = (product(A_prev.T, W.T) + b.ravel()).T
    A = tanh(Z)
    return Z, A, counts["product"], counts["tanh"]
