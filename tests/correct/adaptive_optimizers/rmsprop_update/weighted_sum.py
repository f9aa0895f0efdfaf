"""The average of squares as a matrix of weights times the squares."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    t = np.arange(len(gradients))
    age = np.subtract.outer(t, t)
    weights = np.where(age >= 0, (1 - rho) * rho ** np.abs(age), 0)
    h = weights @ np.square(gradients)
    moves = -learning_rate * gradients / np.sqrt(h + epsilon)
    return w + moves.sum(axis=0), h[-1]
