"""Two arrays of one's own, changed in place."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    new_w = np.array(w, dtype=float)
    h = np.zeros(w.shape)
    for t in range(gradients.shape[0]):
        g = gradients[t]
        h *= rho
        h += (1 - rho) * g * g
        new_w -= learning_rate * (h + epsilon) ** -0.5 * g
    return new_w, h
