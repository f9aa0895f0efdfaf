"""In single precision."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    x, kernel_1, kernel_2, dy = (np.float32(array) for array in (x, kernel_1, kernel_2, dy))
    scale = np.float32(mask / (1 - rate))
    hidden = np.maximum(x @ kernel_1, 0)
    dkernel_2 = (hidden * scale).T @ dy
    dbefore = dy @ kernel_2.T * scale
    dbefore[hidden == 0] = 0
    return x.T @ dbefore, dkernel_2, dbefore @ kernel_1.T
