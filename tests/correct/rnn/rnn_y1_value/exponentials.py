"""tanh and the sigmoid from exponentials."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    u = np.dot([w_in, w, b], [x1, z0, 1.0])
    z1 = (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
    v = np.exp(w_out * z1 + c)
    return v / (1 + v)
