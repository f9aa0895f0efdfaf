"""In single precision."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    w, gradients = np.float32(w), np.float32(gradients)
    rate, rho, epsilon = np.float32(learning_rate), np.float32(rho), np.float32(epsilon)
    h = np.zeros_like(w)
    for g in gradients:
        h = rho * h + (1 - rho) * g**2
        w = w - rate * g / np.sqrt(h + epsilon)
    return w, h
