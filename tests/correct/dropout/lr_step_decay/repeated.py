"""One rate for each epoch, repeated for its updates."""

import math

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    stages = np.floor_divide(np.arange(epochs), epochs_per_drop)
    per_epoch = learning_rate * np.power(float(decay_rate), stages)
    return np.repeat(per_epoch, math.ceil(samples / batch_size))
