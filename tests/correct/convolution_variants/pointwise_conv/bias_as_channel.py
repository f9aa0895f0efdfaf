"""The bias as the weight of one more channel that is always 1."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    ones = np.ones((*x.shape[:3], 1))
    extended = np.concatenate([x, ones], axis=-1)
    weights = np.vstack([kernel[0, 0], bias])
    return np.apply_along_axis(lambda pixel: pixel @ weights, -1, extended)
