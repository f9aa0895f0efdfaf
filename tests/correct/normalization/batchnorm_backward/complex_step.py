"""A tiny imaginary step for each input and each coefficient."""

import numpy as np


def forward(x, gamma, beta):
    centered = x - x.mean(axis=0)
    return gamma * centered / np.sqrt((centered * centered).mean(axis=0) + 0.001) + beta


def batchnorm_backward(x, gamma, dy):
    start = [x, gamma, np.zeros(gamma.shape)]
    gradients = [np.zeros(array.shape) for array in start]
    for which, gradient in enumerate(gradients):
        for place in np.ndindex(gradient.shape):
            moved = [array.astype(complex) for array in start]
            moved[which][place] += 1e-30j
            gradient[place] = (dy * forward(*moved)).sum().imag / 1e-30
    return tuple(gradients)
