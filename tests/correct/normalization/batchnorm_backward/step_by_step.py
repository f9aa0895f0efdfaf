"""One node of the computation graph after the other, through mean and variance."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n = len(x)
    mean = np.mean(x, axis=0)
    centred = x - mean
    inverse = 1 / np.sqrt(np.mean(centred**2, axis=0) + 0.001)
    dx_hat = dy * gamma
    d_inverse = np.sum(dx_hat * centred, axis=0)
    d_variance = d_inverse * -0.5 * inverse**3
    d_mean = -np.sum(dx_hat * inverse, axis=0) - 2 * d_variance * np.mean(centred, axis=0)
    dx = dx_hat * inverse + 2 * d_variance * centred / n + d_mean / n
    return dx, np.sum(dy * centred * inverse, axis=0), np.sum(dy, axis=0)
