# ==== last_batch_dropped ====
"""The last, smaller mini-batch is not counted."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = samples // batch_size
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)
    rates = learning_rate * decay_rate**drops
    return rates


# ==== one_more_always ====
"""One is added even where nothing is left over."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = samples // batch_size + 1
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)
    rates = learning_rate * decay_rate**drops
    return rates


# ==== interval_in_updates ====
"""The interval is taken in updates instead of epochs."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps // epochs_per_drop
    rates = learning_rate * decay_rate**drops
    return rates


# ==== continuous_decay ====
"""The exponent is not rounded down, so the rate falls with every update."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps / (epochs_per_drop * updates)
    rates = learning_rate * decay_rate**drops
    return rates


# ==== one_update_late ====
"""The rate falls one update late, because the steps were thought to begin with 1."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = np.maximum(steps - 1, 0) // (epochs_per_drop * updates)
    rates = learning_rate * decay_rate**drops
    return rates


# ==== one_update_early ====
"""The steps are counted from 1, so the rate falls one update early."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = (steps + 1) // (epochs_per_drop * updates)
    rates = learning_rate * decay_rate**drops
    return rates


# ==== multiplied_by_drops ====
"""The decay rate is multiplied by the number of drops instead of raised."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)
    rates = learning_rate * decay_rate * drops
    return rates


# ==== one_minus_rate ====
"""The decay rate is taken as what is lost: 1 - decay_rate is raised."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)
    rates = learning_rate * (1 - decay_rate) ** drops
    return rates


# ==== divided_by_time ====
"""The rate is divided by one plus decay times drops."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)
    rates = learning_rate / (1 + decay_rate * drops)
    return rates


# ==== interval_by_samples ====
"""The interval in updates is computed from all samples without rounding up each
epoch."""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * samples // batch_size)
    rates = learning_rate * decay_rate**drops
    return rates
