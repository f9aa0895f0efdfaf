"""In single precision."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    rates, mu = learning_rates.astype(np.float32), np.float32(momentum)
    v = np.zeros_like(w)
    for g, rate in zip(gradients, rates, strict=True):
        v = mu * v - rate * g
        w = w + v
    return w, v
