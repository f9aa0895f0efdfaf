"""The weights are multiplied by 1 - ηλ before the step, and the averages are moved by a share."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m, v = 0.0, 0.0
    power_1 = power_2 = 1.0
    kept = 1 - learning_rate * decay if decoupled else 1.0
    penalty = 0.0 if decoupled else decay
    for gradient in gradients:
        g = gradient + penalty * w
        m += (1 - beta_1) * (g - m)
        v += (1 - beta_2) * (np.square(g) - v)
        power_1 *= beta_1
        power_2 *= beta_2
        alpha = learning_rate * np.sqrt(1 - power_2) / (1 - power_1)
        w = kept * w - alpha * m / (np.sqrt(v) + epsilon)
    return w
