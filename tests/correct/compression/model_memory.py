# ==== loops ====
"""Layer by layer, in Python's integers."""


def model_memory(widths, bits):
    trainable = buffers = 0
    last = len(widths) - 1
    for place in range(1, len(widths)):
        inputs, units = int(widths[place - 1]), int(widths[place])
        trainable += inputs * units + units
        if place < last:
            trainable += 2 * units
            buffers += 2 * units
    mebibyte = 1024 * 1024
    weights, gradients, moments = trainable, trainable, 2 * trainable
    inference = (trainable + buffers) * (bits // 8) / mebibyte
    training = 4 * (weights + gradients + moments + buffers) / mebibyte
    return trainable, buffers, inference, training


# ==== itemsize ====
"""The bytes of a number from NumPy's own types."""

import numpy as np


def model_memory(widths, bits):
    widths = np.array(widths)
    hidden = int(widths[1:-1].sum())
    trainable = int(widths[:-1] @ widths[1:] + widths[1:].sum()) + 2 * hidden
    buffers = 2 * hidden
    stored = np.dtype(f"float{bits}").itemsize
    single = np.dtype(np.float32).itemsize
    inference = stored * (trainable + buffers) / 2**20
    training = single * (4 * trainable + buffers) / 2**20
    return trainable, buffers, inference, training


# ==== arrays_of_zeros ====
"""The arrays are made, and asked for their bytes."""

from itertools import pairwise

import numpy as np


def model_memory(widths, bits):
    shapes, kept = [], []
    for place, (inputs, units) in enumerate(pairwise(widths)):
        shapes += [(inputs, units), (units,)]
        if place < len(widths) - 2:
            shapes += [(units,), (units,)]
            kept += [(units,), (units,)]
    arrays = [np.zeros(shape, f"float{bits}") for shape in shapes + kept]
    learned = [np.zeros(shape, "float32") for shape in shapes]
    state = [np.zeros_like(each) for each in learned * 3] + [np.zeros(s, "float32") for s in kept]
    inference = sum(each.nbytes for each in arrays) / 2**20
    training = sum(each.nbytes for each in learned + state) / 2**20
    return sum(a.size for a in learned), sum(int(s[0]) for s in kept), inference, training
