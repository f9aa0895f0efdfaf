"""In single precision."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    a, b, w = a.astype("float32"), b.astype("float32"), start.astype("float32")
    rate = np.float32(learning_rate)
    path = [w]
    for _ in range(steps):
        w = w - rate * (a @ w - b)
        path.append(w)
    return np.array(path)
