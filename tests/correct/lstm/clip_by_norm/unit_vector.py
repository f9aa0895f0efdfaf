"""The direction first, then the length."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.sqrt(np.einsum("ij,ij->", gradient, gradient))
    return min(norm, threshold) * (gradient / norm)
