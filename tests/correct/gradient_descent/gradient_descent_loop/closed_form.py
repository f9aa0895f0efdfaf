"""The solution plus a power of I - ηA times the distance from it."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    goal = np.linalg.solve(a, b)
    shrink = np.eye(len(b)) - learning_rate * a
    powers = [np.linalg.matrix_power(shrink, t) for t in range(steps + 1)]
    return np.array([goal + power @ (start - goal) for power in powers])
