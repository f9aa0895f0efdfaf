"""The argument itself changed, step by step."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    x -= x.mean(axis=0)
    x /= np.sqrt((x**2).mean(axis=0) + 0.001)
    x *= gamma
    x += beta
    return x
