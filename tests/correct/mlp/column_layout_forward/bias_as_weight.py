"""The bias as one more column of W, for an input that is always 1."""

import numpy as np


def column_layout_forward(A_prev, W, b):
    ones = np.ones((1, A_prev.shape[1]))
    Z = np.hstack([W, b]) @ np.vstack([A_prev, ones])
    A = 2 / (1 + np.exp(-2 * Z)) - 1
    return Z, A
