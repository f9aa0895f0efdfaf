"""Three loops, over samples, units and inputs."""

import math

import numpy as np


def dense_forward(x, kernel, bias):
    batch, inputs = x.shape
    units = kernel.shape[1]
    y = np.zeros((batch, units))
    for n in range(batch):
        for unit in range(units):
            z = bias[unit]
            for i in range(inputs):
                z += x[n, i] * kernel[i, unit]
            y[n, unit] = 1 / (1 + math.exp(-z))
    return y
