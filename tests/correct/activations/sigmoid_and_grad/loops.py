"""Element by element with the math module."""

import math

import numpy as np


def sigmoid(u):
    if u >= 0:
        return 1 / (1 + math.exp(-u))
    power = math.exp(u)
    return power / (1 + power)


def sigmoid_and_grad(x):
    y = np.array([[sigmoid(u) for u in row] for row in x])
    gradient = np.array([[sigmoid(u) * sigmoid(-u) for u in row] for row in x])
    return y, gradient
