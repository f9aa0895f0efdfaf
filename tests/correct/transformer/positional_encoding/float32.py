"""In single precision, columns chosen by where."""

import numpy as np


def positional_encoding(length, d_model):
    column = np.arange(d_model, dtype=np.float32)
    even = column % 2 == 0
    exponent = np.where(even, column, column - 1) / np.float32(d_model)
    position = np.arange(length, dtype=np.float32).reshape(length, 1)
    angles = position * np.float32(10000) ** -exponent
    return np.where(even, np.sin(angles), np.cos(angles)).astype(np.float32)
