"""Sample by sample and class by class."""

import math

EPSILON = 1e-7


def cross_entropy(y, t):
    m, classes = y.shape
    loss = 0.0
    for n in range(m):
        for k in range(classes):
            clipped = min(max(y[n, k], EPSILON), 1 - EPSILON)
            loss -= t[n, k] * math.log(clipped)
    return loss / m
