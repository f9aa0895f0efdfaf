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
