# ==== looks_at_the_spectrum ====
"""The cosines are sampled."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    times = np.arange(size) / rate
    waves = np.cos(2 * np.pi * np.outer(frequencies, times))
    bins = np.argmax(np.abs(np.fft.rfft(waves, axis=1)), axis=1)
    return bins * rate / size, bins


# ==== folded_step_by_step ====
"""Folded back at half of the rate until it fits."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    apparent = frequencies.copy()
    while np.any(apparent > rate / 2):
        apparent = np.where(apparent > rate / 2, np.abs(apparent - rate), apparent)
    return apparent, np.round(apparent / rate * size).astype(int)


# ==== nearest_multiple ====
"""The distance to the nearest multiple of the rate."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    apparent = np.abs(frequencies - rate * np.floor(frequencies / rate + 0.5))
    return apparent, (apparent * size / rate + 0.5).astype(int)


# ==== integers ====
"""The numbers of the steps first."""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    bins = []
    for frequency in frequencies:
        step = round(frequency * size / rate) % size
        bins.append(step if step <= size // 2 else size - step)
    return np.array(bins) * (rate / size), np.array(bins)
