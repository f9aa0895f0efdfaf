"""The variance as the mean of squares less the square of the mean."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = np.einsum("n,nf->nf", 2 * (x @ w - y)[:, 0], x)
    mean = gradients.mean(axis=0)
    single = np.mean(gradients * gradients, axis=0) - mean * mean
    return gradients, single / batch_size
