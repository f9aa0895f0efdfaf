"""In single precision."""

import numpy as np


def bce_with_logits(z, t):
    z, t = z.astype(np.float32), t.astype(np.float32)
    correction = np.log(1 + np.exp(-np.abs(z)))
    return np.maximum(z, 0) - z * t + correction
