"""In single precision."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    w, gradients = w.astype(np.float32), gradients.astype(np.float32)
    h = np.full_like(w, start)
    for g in gradients:
        h = h + g * g
        w = w - np.float32(learning_rate) * g / np.sqrt(h + np.float32(epsilon))
    return w, h
