"""The well-known closed form."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n = len(x)
    std = np.sqrt(x.var(axis=0) + 0.001)
    x_hat = (x - x.mean(axis=0)) / std
    dbeta, dgamma = dy.sum(axis=0), np.sum(dy * x_hat, axis=0)
    dx = gamma / (n * std) * (n * dy - dbeta - x_hat * dgamma)
    return dx, dgamma, dbeta
