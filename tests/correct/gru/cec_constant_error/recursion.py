"""A function that calls itself for the rest of the sequence and hands the error back."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    if len(f) == 0:
        return c0, np.ones(c0.shape), np.zeros((0, c0.size))
    c1 = np.multiply(f[0], c0) + np.multiply(i[0], g[0])
    c, delta, later = cec_constant_error(c1, f[1:], i[1:], g[1:])
    return c, f[0] * delta, np.vstack([delta * i[0], later])
