"""One ordinary convolution with a kernel that is 0 between the groups."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w, size_in, filters = kernel.shape
    channels, size_out = x.shape[-1], filters // groups
    full = np.zeros((k_h, k_w, channels, filters))
    for g in range(groups):
        outputs = slice(g * size_out, (g + 1) * size_out)
        full[:, :, g * size_in : (g + 1) * size_in, outputs] = kernel[..., outputs]
    return conv(x, full), k_h * k_w * size_in * filters
