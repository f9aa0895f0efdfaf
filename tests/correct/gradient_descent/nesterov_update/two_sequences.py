"""Nesterov's own form: a plain gradient step, then an overshoot by the move of those steps."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    path = np.tile(np.asarray(start, dtype=float), (steps + 1, 1))
    theta = path[0]
    v = np.zeros_like(theta)
    for t in range(steps):
        stepped = path[t] - learning_rate * (a @ path[t] - b)
        v = stepped - theta
        theta = stepped
        path[t + 1] = theta + momentum * v
    return path, v
