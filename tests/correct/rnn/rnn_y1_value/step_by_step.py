"""Total inputs and values of both layers one after the other, as a zero-dimensional array."""

import numpy as np


def y1_value(x1, z0, w_in, w, w_out, b, c):
    total_hidden = np.array(b)
    for weight, value in [(w_in, x1), (w, z0)]:
        total_hidden = total_hidden + weight * value
    total_output = c + w_out * np.tanh(total_hidden)
    y1 = np.array(1.0) / (1.0 + np.exp(-total_output))
    return np.asarray(y1)
