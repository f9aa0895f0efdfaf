"""Closed form: what each memory is worth at the end is the product of the later forget gates."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    ones = np.ones((1, f.shape[1]))
    survival = np.cumprod(np.vstack([f, ones])[::-1], axis=0)[::-1]
    dc0, after = survival[0], survival[1:]
    c = dc0 * c0 + np.sum(after * i * g, axis=0)
    return c, dc0, after * i
