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
