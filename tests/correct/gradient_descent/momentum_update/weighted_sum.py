"""The last velocity as a sum of all gradients with powers of μ, w as the sum of velocities."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    steps = len(gradients)
    velocities = np.zeros((steps + 1, *w.shape))
    for t in range(steps):
        for s in range(t + 1):
            velocities[t + 1] -= momentum ** (t - s) * learning_rates[s] * gradients[s]
    return w + velocities.sum(axis=0), velocities[-1]
