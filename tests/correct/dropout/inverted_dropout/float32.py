"""In single precision."""

import numpy as np


def dropout(x, uniform, rate, training):
    y = x.astype(np.float32)
    if training:
        kept = uniform >= rate
        y = y * kept / np.float32(1 - rate)
    return y
