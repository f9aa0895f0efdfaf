"""The sigmoid by tanh of the half."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    hidden = np.tanh(w_in * x1 + (w * z0 + b))
    return (np.tanh((c + w_out * hidden) / 2) + 1) / 2
