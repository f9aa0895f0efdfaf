"""In single precision."""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    x, y, w = (np.asarray(array, np.float32) for array in (x, y, w))
    v = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        error = x @ w - y
        losses.append(np.mean(np.square(error)))
        v = np.float32(momentum) * v - np.float32(2 * learning_rate / len(x)) * (x.T @ error)
        w = w + v
    return w, losses
