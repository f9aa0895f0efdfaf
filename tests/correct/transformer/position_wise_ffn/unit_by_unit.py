"""What each hidden unit adds, one unit after the other."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    output = np.zeros(x.shape) + bias_2
    for unit in range(len(bias_1)):
        z = x @ kernel_1[:, unit] + bias_1[unit]
        output += (z + abs(z))[..., None] / 2 * kernel_2[unit]
    return output
