"""Each filter looks up the channels of its group."""

import numpy as np


def grouped_conv(x, kernel, groups):
    k_h, k_w, size_in, filters = kernel.shape
    n, h, w, channels = x.shape
    y = np.zeros((n, h - k_h + 1, w - k_w + 1, filters))
    parameters = 0
    for m in range(filters):
        first = m // (filters // groups) * (channels // groups)
        for i in range(y.shape[1]):
            for j in range(y.shape[2]):
                patch = x[:, i : i + k_h, j : j + k_w, first : first + size_in]
                y[:, i, j, m] = np.sum(patch * kernel[..., m], axis=(1, 2, 3))
        parameters += k_h * k_w * channels // groups
    return y, parameters
