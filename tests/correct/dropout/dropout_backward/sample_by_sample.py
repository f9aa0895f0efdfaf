"""For each sample the network of the units that are left, with outer products."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    dkernel_1, dkernel_2 = np.zeros_like(kernel_1), np.zeros_like(kernel_2)
    dx = []
    for sample, kept, slope in zip(x, mask, dy, strict=True):
        left = np.flatnonzero(kept * (sample @ kernel_1 > 0))
        first, second = kernel_1[:, left], kernel_2[left] / (1 - rate)
        back = second @ slope
        dkernel_1[:, left] += np.outer(sample, back)
        dkernel_2[left] += np.outer(sample @ first, slope) / (1 - rate)
        dx.append(first @ back)
    return dkernel_1, dkernel_2, np.array(dx)
