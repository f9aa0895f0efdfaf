"""Half the mean squared difference of two gradients drawn independently."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    error = x @ w - y
    gradients = np.array([2 * e[0] * row for e, row in zip(error, x, strict=True)])
    differences = gradients[:, np.newaxis] - gradients[np.newaxis]
    single = np.mean(differences**2, axis=(0, 1)) / 2
    return gradients, single / batch_size
