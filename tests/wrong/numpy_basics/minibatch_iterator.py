# ==== order_drawn_once ====
"""The order is drawn before the loop over the epochs, as the learner shuffles a data
set once, so that all epochs have the same order."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    order = rng.permutation(n)
    for _ in range(epochs):
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[chosen]


# ==== remainder_dropped ====
"""The number of batches is rounded down, so the samples of the remainder never come."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)
        for batch in range(n // batch_size):
            chosen = order[batch * batch_size : (batch + 1) * batch_size]
            yield x[chosen], t[chosen]


# ==== labels_not_shuffled ====
"""Only the inputs are taken in the new order; the labels come in the old one."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[start : start + batch_size]


# ==== return_for_yield ====
"""The learner writes return as in any function, and the first mini-batch is the only
one."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            return x[chosen], t[chosen]


# ==== shuffle_has_no_result ====
"""The learner takes the result of rng.shuffle for the order, but shuffle works in place
and returns None."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.shuffle(np.arange(n))
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[chosen]


# ==== last_batch_filled_up ====
"""The last batch is filled up with samples from the front of the order, since the
learner believes that all batches must have the same shape."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)
        missing = -n % batch_size
        order = np.concatenate([order, order[:missing]])
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[chosen]


# ==== batches_shuffled_too ====
"""The starts are shuffled as well, for better mixing, so the smaller batch may come
before the end of the epoch."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.permutation(n)
        starts = rng.permutation(np.arange(0, n, batch_size))
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[chosen]


# ==== batches_evened_out ====
"""The order is split in parts of nearly the same size, so batches may be smaller than
batch_size instead of only the last one."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    batches = int(np.ceil(n / batch_size))
    for _ in range(epochs):
        order = rng.permutation(n)
        for chosen in np.array_split(order, batches):
            yield x[chosen], t[chosen]


# ==== drawn_with_replacement ====
"""The learner draws n random numbers of samples, of which some come more than once and
others never."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    for _ in range(epochs):
        order = rng.integers(0, n, size=n)
        starts = range(0, n, batch_size)
        for start in starts:
            chosen = order[start : start + batch_size]
            yield x[chosen], t[chosen]


# ==== epochs_joined ====
"""The orders of all epochs are joined and then cut, so a batch can hold the end of one
epoch and the start of the next."""

import numpy as np


def minibatches(x, t, batch_size, epochs, rng):
    n = len(x)
    order = np.concatenate([rng.permutation(n) for _ in range(epochs)])
    for start in range(0, n * epochs, batch_size):
        chosen = order[start : start + batch_size]
        yield x[chosen], t[chosen]
