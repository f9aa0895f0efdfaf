"""The difference of the sigmoids of 2x and -2x, and four times their product."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    right, left = sigmoid(2 * x), sigmoid(-2 * x)
    return right - left, 4 * right * left
