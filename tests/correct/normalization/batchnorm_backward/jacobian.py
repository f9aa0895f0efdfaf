"""Feature by feature through the whole Jacobian."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n, features = x.shape
    dx, dgamma = np.zeros(x.shape), np.zeros(features)
    for k in range(features):
        centred = x[:, k] - x[:, k].mean()
        std = np.sqrt(centred @ centred / n + 0.001)
        jacobian = (np.eye(n) - 1 / n) / std - np.outer(centred, centred) / (n * std**3)
        dx[:, k] = gamma[k] * jacobian.T @ dy[:, k]
        dgamma[k] = dy[:, k] @ centred / std
    return dx, dgamma, dy.sum(axis=0)
