"""np.heaviside, and the sigmoid by tanh."""

import numpy as np


def step_and_sigmoid(x):
    return np.heaviside(x, 0.0), (np.tanh(0.5 * x) + 1) / 2
