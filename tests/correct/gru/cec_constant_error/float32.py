"""In single precision."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c, f, i, g = (array.astype(np.float32) for array in (c0, f, i, g))
    for forget, write in zip(f, i * g, strict=True):
        c = forget * c + write
    delta, dg = np.ones_like(c), np.empty_like(g)
    for t in range(len(f))[::-1]:
        dg[t], delta = delta * i[t], delta * f[t]
    return c, delta, dg
