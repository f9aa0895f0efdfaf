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
