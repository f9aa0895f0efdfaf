"""Every mini-batch that can be drawn, built up from batches one smaller by adding one draw."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    deviations = gradients - gradients.mean(axis=0)
    second, first = np.zeros(x.shape[1]), np.zeros(x.shape[1])
    for _ in range(batch_size):
        # E (s + d)² = E s² + 2 E s E d + E d²
        second = second + 2 * first * deviations.mean(axis=0) + (deviations**2).mean(axis=0)
        first = first + deviations.mean(axis=0)
    return gradients, second / batch_size**2
