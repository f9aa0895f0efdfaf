"""Each weight by itself, in plain Python numbers."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    new_w, new_v = [], []
    for weight, column in zip(w, gradients.T, strict=True):
        speed = 0.0
        for rate, g in zip(learning_rates, column, strict=True):
            speed = speed * momentum - rate * g
            weight = weight + speed
        new_w.append(weight)
        new_v.append(speed)
    return np.array(new_w), np.array(new_v)
