"""The derivatives carried forward along with the memory; no way back at all."""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0.copy()
    dc0 = np.ones_like(c0)
    dg = np.zeros_like(g)
    for t, (forget, write, candidate) in enumerate(zip(f, i, g, strict=True)):
        c = forget * c + write * candidate
        dc0 = dc0 * forget
        dg[:t] *= forget
        dg[t] = write
    return c, dc0, dg
