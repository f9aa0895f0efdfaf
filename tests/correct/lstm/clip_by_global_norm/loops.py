"""Squares added up one by one."""

import math

import numpy as np


def clip_by_global_norm(gradients, threshold):
    total = 0.0
    for gradient in gradients:
        for value in np.nditer(gradient):
            total += float(value) ** 2
    norm = math.sqrt(total)
    clipped = []
    for gradient in gradients:
        gradient = gradient.copy()
        if norm > threshold:
            gradient /= norm / threshold
        clipped.append(gradient)
    return clipped, norm
