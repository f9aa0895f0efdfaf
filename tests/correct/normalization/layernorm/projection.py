"""The mean taken off by a matrix."""

import numpy as np


def layernorm(x, gamma, beta):
    features = x.shape[-1]
    centred = x @ (np.eye(features) - 1 / features)
    norm = np.linalg.norm(centred, axis=-1, keepdims=True)
    return beta + gamma * centred / np.sqrt(norm**2 / features + 0.001)
