"""Gradients summed up sample by sample."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    samples = len(x)
    for _ in range(steps):
        gradient_1 = np.zeros(kernel_1.shape)
        gradient_2 = np.zeros(kernel_2.shape)
        for sample, target in zip(x, y, strict=True):
            h = np.tanh(sample @ kernel_1)
            error = 2 * (h @ kernel_2 - target) / samples
            gradient_2 += np.outer(h, error)
            back = kernel_2[:, 0] * error[0] * (1 - h**2)
            gradient_1 += np.outer(sample, back)
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    distinct = len({tuple(column) for column in np.round(kernel_1, 9).T})
    return kernel_1, kernel_2, distinct
