"""In single precision."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    x1, z0, w_in, w, w_out, b, c = np.array([x1, z0, w_in, w, w_out, b, c], dtype=np.float32)
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    return 1 / (1 + np.exp(-(w_out * z1 + c)))
