"""Channel by channel and pixel by pixel."""

import numpy as np


def depthwise_conv(x, kernel):
    n, h, w, channels = x.shape
    k_h, k_w, _ = kernel.shape
    y = np.zeros((n, h - k_h + 1, w - k_w + 1, channels))
    for s, i, j, c in np.ndindex(y.shape):
        for p in range(k_h):
            for q in range(k_w):
                y[s, i, j, c] += x[s, i + p, j + q, c] * kernel[p, q, c]
    return y
