"""In single precision."""

import numpy as np


def clip_by_norm(gradient, threshold):
    gradient = gradient.astype(np.float32)
    norm = np.linalg.norm(gradient)
    if norm > threshold:
        gradient = gradient / norm * np.float32(threshold)
    return gradient
