"""The norm from the singular values, the rate cut off at 1."""

import numpy as np


def clip_by_norm(gradient, threshold):
    singular = np.linalg.svd(gradient, compute_uv=False)
    rate = np.clip(threshold / np.sqrt(np.sum(singular**2)), 0, 1)
    return rate * gradient
