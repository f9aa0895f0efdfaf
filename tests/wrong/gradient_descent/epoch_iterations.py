# ==== last_zero ====
"""The remainder alone is returned, which is 0 where nothing is left over."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size
    kept = epochs * math.ceil(samples / batch_size)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== epochs_joined ====
"""The samples of all epochs are joined before they are divided into mini-batches."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = math.ceil(epochs * samples / batch_size)
    dropped = epochs * samples // batch_size
    return last, kept, dropped


# ==== one_more_always ====
"""One is added to the full mini-batches even where nothing is left over."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = epochs * (samples // batch_size + 1)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== rounded_number ====
"""The number of mini-batches is rounded to the nearest."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = epochs * round(samples / batch_size)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== epochs_forgotten ====
"""The updates of one epoch are returned."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = math.ceil(samples / batch_size)
    dropped = samples // batch_size
    return last, kept, dropped


# ==== last_is_missing_part ====
"""last is what the last mini-batch lacks."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = -samples % batch_size
    kept = epochs * math.ceil(samples / batch_size)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== floats_returned ====
"""The numbers are real: the division is not rounded up and the remainder is a float."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = math.fmod(samples, batch_size) or float(batch_size)
    kept = epochs * (samples / batch_size)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== only_last_epoch_short ====
"""Only the last epoch is thought to have a short mini-batch."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = epochs * (samples // batch_size) + (1 if samples % batch_size else 0)
    dropped = epochs * (samples // batch_size)
    return last, kept, dropped


# ==== one_batch_dropped_always ====
"""The last mini-batch is dropped in every epoch, even if it is full."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = epochs * math.ceil(samples / batch_size)
    dropped = epochs * (math.ceil(samples / batch_size) - 1)
    return last, kept, dropped


# ==== order_exchanged ====
"""kept and dropped are returned in the wrong order."""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples % batch_size or batch_size
    kept = epochs * math.ceil(samples / batch_size)
    dropped = epochs * (samples // batch_size)
    return last, dropped, kept
