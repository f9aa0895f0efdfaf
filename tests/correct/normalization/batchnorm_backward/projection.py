"""What is left of the gradient across the ones and across centered."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    centered = x - np.mean(x, axis=0)
    squares = np.sum(centered**2, axis=0)
    std = np.sqrt(squares / len(x) + 0.001)
    share = squares / len(x) / std**2
    along = np.sum(dy * centered, axis=0) / squares
    across = dy - dy.mean(axis=0) - share * along * centered
    return gamma / std * across, along * squares / std, np.ones(len(x)) @ dy
