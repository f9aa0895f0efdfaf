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
