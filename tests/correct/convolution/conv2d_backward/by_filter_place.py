"""One matrix product for each place in the filter, over strided slices."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _batch, out_height, out_width, out_channels = dy.shape
    edge = (padding, padding)
    padded = np.pad(x, [(0, 0), edge, edge, (0, 0)])
    d_padded, d_kernel = np.zeros_like(padded), np.empty_like(kernel)
    slopes = dy.reshape(-1, out_channels)
    for a, b in np.ndindex(kernel.shape[:2]):
        rows = slice(a, a + (out_height - 1) * stride + 1, stride)
        columns = slice(b, b + (out_width - 1) * stride + 1, stride)
        read = padded[:, rows, columns]
        d_kernel[a, b] = read.reshape(len(slopes), -1).T @ slopes
        d_padded[:, rows, columns] += (slopes @ kernel[a, b].T).reshape(read.shape)
    bottom, right = padding + x.shape[1], padding + x.shape[2]
    return d_padded[:, padding:bottom, padding:right], d_kernel, slopes.sum(axis=0)
