"""Rows as lists, with a helper for one value."""

import numpy as np


def dropout(x, uniform, rate, training):
    def passed(value, number):
        return value / (1 - rate) if number >= rate else 0.0

    if not training:
        return x.copy()
    pairs = zip(x, uniform, strict=True)
    return np.array([[passed(a, u) for a, u in zip(*rows, strict=True)] for rows in pairs])
