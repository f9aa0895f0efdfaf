"""Sine and cosine side by side, then flattened."""

import numpy as np


def positional_encoding(length, d_model):
    rates = np.exp(-np.log(10000.0) * np.arange(0, d_model, 2) / d_model)
    angles = np.outer(np.arange(length), rates)
    return np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(length, d_model)
