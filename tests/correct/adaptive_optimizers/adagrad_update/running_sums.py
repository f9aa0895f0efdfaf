"""All sums of squares at once with cumsum; the updates are then added up."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = start + np.cumsum(gradients * gradients, axis=0)
    moves = learning_rate * gradients / np.sqrt(h + epsilon)
    return w - moves.sum(axis=0), h[-1]
