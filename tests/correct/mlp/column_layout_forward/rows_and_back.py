"""Turned to rows, computed there and turned back, with tanh by exponentials."""

import numpy as np


def tanh(u):
    up, down = np.exp(u), np.exp(-u)
    return (up - down) / (up + down)


def column_layout_forward(A_prev, W, b):
    rows = A_prev.T @ W.T + b.T
    return rows.T, tanh(rows).T
