"""Plain Python numbers, with the hypotenuse of all elements."""

import math

import numpy as np


def clip_by_norm(gradient, threshold):
    rows = gradient.tolist()
    norm = math.hypot(*[value for row in rows for value in row])
    if norm <= threshold:
        return gradient
    return np.array([[value / norm * threshold for value in row] for row in rows])
