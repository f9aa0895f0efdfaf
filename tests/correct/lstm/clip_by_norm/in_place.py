"""A copy that is shortened where need be."""

import math

import numpy as np


def clip_by_norm(gradient, threshold):
    clipped = np.array(gradient)
    norm = math.sqrt(sum(value**2 for row in gradient for value in row))
    if norm > threshold:
        clipped *= threshold
        clipped /= norm
    return clipped
