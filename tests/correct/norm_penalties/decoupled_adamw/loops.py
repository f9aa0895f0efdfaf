"""Weight by weight, each through all its updates."""

import math

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    after = []
    for k, value in enumerate(w):
        m = v = 0.0
        for step in range(len(gradients)):
            t = step + 1
            g = gradients[step, k]
            shrink = 0.0
            if decoupled:
                shrink = learning_rate * decay * value
            else:
                g = g + decay * value
            m = beta_1 * m + (1 - beta_1) * g
            v = beta_2 * v + (1 - beta_2) * g * g
            alpha = learning_rate * math.sqrt(1 - beta_2**t) / (1 - beta_1**t)
            value = value - alpha * m / (math.sqrt(v) + epsilon) - shrink
        after.append(value)
    return np.array(after)
