"""In single precision, with a slope that subtracts nothing from 1."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    z = x.astype(np.float32) @ kernel.astype(np.float32)
    small = np.float32(0.01) * z
    return np.mean(sigmoid(z) * sigmoid(-z)), np.mean(sigmoid(small) * sigmoid(-small))
