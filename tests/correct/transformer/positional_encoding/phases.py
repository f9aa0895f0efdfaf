"""The cosine as a sine a quarter further on."""

import numpy as np


def positional_encoding(length, d_model):
    columns = np.arange(d_model)
    angles = np.arange(length)[:, None] / np.power(10000, 2 * (columns // 2) / d_model)
    return np.sin(angles + np.pi / 2 * (columns % 2))
