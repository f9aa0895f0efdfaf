"""In single precision."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    a, b, w = np.float32(a), np.float32(b), np.float32(start)
    v, path = np.zeros_like(w), [w]
    rate, mu = np.float32(learning_rate), np.float32(momentum)
    for _ in range(steps):
        g = a @ w - b
        v = mu * v - rate * g
        w = w + mu * v - rate * g
        path.append(w)
    return np.array(path), v
