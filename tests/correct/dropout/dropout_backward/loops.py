"""Unit by unit for every sample; where nothing passes, nothing comes back."""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    dkernel_1, dkernel_2 = np.zeros(kernel_1.shape), np.zeros(kernel_2.shape)
    dx = np.zeros(x.shape)
    for n in range(len(x)):
        for h in range(kernel_1.shape[1]):
            before = sum(a * b for a, b in zip(x[n], kernel_1[:, h], strict=True))
            if before <= 0 or mask[n, h] == 0:
                continue
            dkernel_2[h] += before / (1 - rate) * dy[n]
            dbefore = sum(a * b for a, b in zip(dy[n], kernel_2[h], strict=True)) / (1 - rate)
            dkernel_1[:, h] += dbefore * x[n]
            dx[n] += dbefore * kernel_1[:, h]
    return dkernel_1, dkernel_2, dx
