"""Sample by sample, with the mean and the squares added up."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = []
    for features, (target,) in zip(x, y, strict=True):
        error = sum(a * b for a, b in zip(features, w[:, 0], strict=True)) - target
        gradients.append([2 * error * a for a in features])
    n = len(gradients)
    variance = []
    for column in zip(*gradients, strict=True):
        mean = sum(column) / n
        variance.append(sum((g - mean) ** 2 for g in column) / n / batch_size)
    return np.array(gradients), np.array(variance)
