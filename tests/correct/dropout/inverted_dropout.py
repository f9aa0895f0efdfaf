# ==== assigned ====
"""A copy in which what is dropped is overwritten with 0."""

import numpy as np


def dropout(x, uniform, rate, training):
    y = np.array(x, dtype=float)
    if training:
        keep = 1 - rate
        y[uniform < rate] = 0
        y /= keep
    return y


# ==== comprehension ====
"""Rows as lists, with a helper for one value."""

import numpy as np


def dropout(x, uniform, rate, training):
    def passed(value, number):
        return value / (1 - rate) if number >= rate else 0.0

    if not training:
        return x.copy()
    pairs = zip(x, uniform, strict=True)
    return np.array([[passed(a, u) for a, u in zip(*rows, strict=True)] for rows in pairs])


# ==== float32 ====
"""In single precision."""

import numpy as np


def dropout(x, uniform, rate, training):
    y = x.astype(np.float32)
    if training:
        kept = uniform >= rate
        y = y * kept / np.float32(1 - rate)
    return y


# ==== loops ====
"""Value by value."""

import numpy as np


def dropout(x, uniform, rate, training):
    y = np.zeros(x.shape)
    for index, value in np.ndenumerate(x):
        if not training:
            y[index] = value
        elif uniform[index] >= rate:
            y[index] = value / (1 - rate)
    return y


# ==== one_factor ====
"""One factor for every value, 0 or 1 / (1 - rate), and a rate of 0 at inference."""

import numpy as np


def dropout(x, uniform, rate, training):
    rate = rate if training else 0.0
    factors = np.array([0.0, 1 / (1 - rate)])
    return x * factors[(uniform >= rate).astype(int)]
