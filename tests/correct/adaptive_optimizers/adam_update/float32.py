"""In single precision."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    b1, b2 = np.float32(beta_1), np.float32(beta_2)
    m = v = np.zeros_like(w)
    for t, g in enumerate(gradients, 1):
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g * g
        alpha = np.float32(learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t))
        w = w - alpha * m / (np.sqrt(v) + np.float32(epsilon))
    return w
