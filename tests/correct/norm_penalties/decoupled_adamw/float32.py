"""In single precision, with arrays changed in place."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    w = w.astype(np.float32)
    decay = np.float32(decay)
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t, g in enumerate(gradients.astype(np.float32), 1):
        if not decoupled:
            g = g + decay * w
        m *= np.float32(beta_1)
        m += np.float32(1 - beta_1) * g
        v *= np.float32(beta_2)
        v += np.float32(1 - beta_2) * g * g
        if decoupled:
            w -= np.float32(learning_rate) * decay * w
        alpha = np.float32(learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t))
        w -= alpha * m / (np.sqrt(v) + np.float32(epsilon))
    return w
