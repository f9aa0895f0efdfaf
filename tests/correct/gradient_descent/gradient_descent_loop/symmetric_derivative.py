"""The gradient of a general quadratic, with A and its transpose."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = np.array(start, dtype=float)
    path = [w.copy()]
    for _ in range(steps):
        w -= learning_rate * ((a + a.T) @ w / 2 - b)
        path.append(w.copy())
    return np.vstack(path)
