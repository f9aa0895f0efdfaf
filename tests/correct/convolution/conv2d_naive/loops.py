"""Seven loops, without padding the image."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, in_channels = x.shape
    k_h, k_w, _, filters = kernel.shape
    out_height = (height + 2 * padding - k_h) // stride + 1
    out_width = (width + 2 * padding - k_w) // stride + 1
    y = np.empty((batch, out_height, out_width, filters))
    for n, i, j, f in np.ndindex(y.shape):
        total = bias[f]
        for a in range(k_h):
            for b in range(k_w):
                row, column = i * stride + a - padding, j * stride + b - padding
                if 0 <= row < height and 0 <= column < width:
                    for c in range(in_channels):
                        total += x[n, row, column, c] * kernel[a, b, c, f]
        y[n, i, j, f] = total
    return y
