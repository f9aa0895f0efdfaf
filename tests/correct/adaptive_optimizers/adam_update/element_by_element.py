"""Each weight by itself, with the powers of β multiplied up."""

import math

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    result = []
    for weight, column in zip(w, gradients.T, strict=True):
        m = v = 0.0
        power_1 = power_2 = 1.0
        for g in column:
            power_1 *= beta_1
            power_2 *= beta_2
            m += (1 - beta_1) * (g - m)
            v += (1 - beta_2) * (g * g - v)
            alpha = learning_rate * math.sqrt(1 - power_2) / (1 - power_1)
            weight = weight - alpha * m / (math.sqrt(v) + epsilon)
        result.append(weight)
    return np.array(result)
