"""The norm as the length of one long hypotenuse."""

import math

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = math.hypot(*(value for gradient in gradients for value in gradient.flat))
    rate = np.clip(threshold / norm, None, 1.0)
    return list(map(rate.__mul__, gradients)), norm
