"""The averages as weighted sums over all gradients so far."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    def average(values, beta):
        weights = (1 - beta) * beta ** np.arange(len(values) - 1, -1, -1)
        return np.einsum("s,si->i", weights, values)

    for t in range(1, len(gradients) + 1):
        m = average(gradients[:t], beta_1)
        v = average(gradients[:t] ** 2, beta_2)
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w
