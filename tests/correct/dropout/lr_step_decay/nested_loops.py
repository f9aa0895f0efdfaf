"""Epoch by epoch, with the rate lowered where a new stage begins."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    rates, rate = [], learning_rate
    for epoch in range(epochs):
        if epoch > 0 and epoch % epochs_per_drop == 0:
            rate = rate * decay_rate
        for _ in range(0, samples, batch_size):
            rates.append(rate)
    return np.array(rates)
