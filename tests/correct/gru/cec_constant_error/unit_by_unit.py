"""One unit after the other, in plain Python numbers."""

import numpy as np


def one_unit(c, f, i, g):
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]
    delta, dg = 1.0, []
    for t in range(len(f) - 1, -1, -1):
        dg.append(delta * i[t])
        delta *= f[t]
    return c, delta, dg[::-1]


def cec_constant_error(c0, f, i, g):
    columns = zip(c0.tolist(), f.T.tolist(), i.T.tolist(), g.T.tolist(), strict=True)
    c, dc0, dg = zip(*(one_unit(*column) for column in columns), strict=True)
    return np.array(c), np.array(dc0), np.transpose(dg)
