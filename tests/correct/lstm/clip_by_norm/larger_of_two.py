"""Divided by the larger of norm and threshold."""

import numpy as np


def clip_by_norm(gradient, threshold):
    return gradient * threshold / max(np.linalg.norm(gradient), threshold)
