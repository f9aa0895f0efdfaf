"""In single precision."""

import numpy as np


def layernorm(x, gamma, beta):
    x, gamma, beta = (a.astype("float32") for a in (x, gamma, beta))
    centred = x - x.mean(axis=-1, keepdims=True)
    std = np.sqrt(np.mean(centred * centred, axis=-1, keepdims=True) + np.float32(0.001))
    return gamma * centred / std + beta
