# ==== nested_loops ====
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


# ==== repeated ====
"""One rate for each epoch, repeated for its updates."""

import math

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    stages = np.floor_divide(np.arange(epochs), epochs_per_drop)
    per_epoch = learning_rate * np.power(float(decay_rate), stages)
    return np.repeat(per_epoch, math.ceil(samples / batch_size))


# ==== running_product ====
"""Factors of 1, and of the decay where the rate drops, multiplied up."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    factors = np.ones(epochs * updates)
    factors[:: epochs_per_drop * updates] = decay_rate
    factors[0] = learning_rate
    return np.cumprod(factors)


# ==== schedule_class ====
"""A schedule object that is asked for the rate of each update."""

import numpy as np


class Staircase:
    def __init__(self, rate, factor, interval):
        self.rate, self.factor, self.interval = rate, factor, interval

    def __call__(self, step):
        return self.rate * self.factor ** (step // self.interval)


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    full, rest = divmod(samples, batch_size)
    updates = full + (rest > 0)
    schedule = Staircase(learning_rate, decay_rate, epochs_per_drop * updates)
    return np.array([schedule(step) for step in range(epochs * updates)])
