"""The position θ and the velocity as in the textbook; the points ahead are read off."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    theta, v = start, np.zeros(len(start))
    path = [theta + momentum * v]
    for _ in range(steps):
        gradient = a @ (theta + momentum * v) - b
        v = momentum * v - learning_rate * gradient
        theta = theta + v
        path.append(theta + momentum * v)
    return np.array(path), v
