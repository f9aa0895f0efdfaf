"""Factors of 1, and of the decay where the rate drops, multiplied up."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    factors = np.ones(epochs * updates)
    factors[:: epochs_per_drop * updates] = decay_rate
    factors[0] = learning_rate
    return np.cumprod(factors)
