"""In single precision."""

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    h = h.astype("float32")
    a = x.astype("float32") @ kernel.astype("float32") + bias[0].astype("float32")
    b = h @ recurrent_kernel.astype("float32") + bias[1].astype("float32")
    (a_z, a_r, a_h), (b_z, b_r, b_h) = np.split(a, 3, axis=1), np.split(b, 3, axis=1)
    z, r = 1 / (1 + np.exp(-a_z - b_z)), 1 / (1 + np.exp(-a_r - b_r))
    return z * h + (1 - z) * np.tanh(a_h + r * b_h)
