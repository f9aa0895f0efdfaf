"""Element by element."""

import math

import numpy as np


def step_and_sigmoid(x):
    step = np.zeros(x.shape)
    smooth = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        if x[index] > 0:
            step[index] = 1.0
        smooth[index] = 1 / (1 + math.exp(-x[index]))
    return step, smooth
