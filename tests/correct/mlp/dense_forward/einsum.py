"""einsum and the other form of the sigmoid."""

import numpy as np


def dense_forward(x, kernel, bias):
    z = np.einsum("bi,iu->bu", x, kernel) + bias[np.newaxis, :]
    return np.exp(z) / (1 + np.exp(z))
