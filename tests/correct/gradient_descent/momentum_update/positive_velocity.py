"""The velocity with the opposite sign, as some textbooks have it, turned round at the end."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    w = np.array(w, dtype=float)
    downhill = np.zeros(len(w))
    for t in range(len(gradients)):
        downhill *= momentum
        downhill += learning_rates[t] * gradients[t]
        w -= downhill
    return w, -downhill
