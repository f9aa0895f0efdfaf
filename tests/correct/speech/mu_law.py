# ==== nearest_level ====
"""The nearest of the levels, looked for."""

import numpy as np


def mu_law(x, levels):
    squeezed = np.copysign(np.log1p((levels - 1) * abs(x)) / np.log(levels), x)
    table = np.linspace(-1, 1, levels)
    distance = np.abs(squeezed[..., None] - table)
    nearest = np.min(distance, axis=-1, keepdims=True)
    close = distance <= nearest + 1e-12
    codes = levels - 1 - np.argmax(close[..., ::-1], axis=-1)
    decoded = table[codes]
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log(levels)) / (levels - 1)
    return squeezed, codes, restored


# ==== two_branches ====
"""Positive and negative values apart."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1.0
    size = np.log2(mu * np.abs(x) + 1) / np.log2(levels)
    squeezed = np.where(x < 0, -size, size)
    codes = np.int64((squeezed * mu + mu + 1) // 2)
    decoded = (2 * codes - mu) / mu
    size = (levels ** np.abs(decoded) - 1) / mu
    return squeezed, codes, np.where(decoded < 0, -size, size)


# ==== one_by_one ====
"""Numbers of Python, and its mathematics."""

import math

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.empty(x.shape)
    codes = np.empty(x.shape, dtype=int)
    restored = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        value = float(x[place])
        squeezed[place] = math.copysign(math.log(1 + mu * abs(value), 1 + mu), value)
        codes[place] = math.floor(0.5 * (squeezed[place] + 1) * mu + 0.5)
        back = 2 * int(codes[place]) / mu - 1
        restored[place] = math.copysign((math.pow(1 + mu, abs(back)) - 1) / mu, back)
    return squeezed, codes, restored
