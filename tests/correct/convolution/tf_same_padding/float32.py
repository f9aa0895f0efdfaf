"""In single precision."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = (size - 1) // stride + 1
    total = max((out - 1) * stride + kernel_size - size, 0)
    return out, total // 2, (total + 1) // 2


def conv2d_same(x, kernel, stride):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    k_h, k_w, _, filters = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], k_h, stride)
    out_width, left, right = same_padding(x.shape[2], k_w, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, filters), dtype=np.float32)
    for i, j in np.ndindex(out_height, out_width):
        a, b = i * stride, j * stride
        patches = padded[:, a : a + k_h, b : b + k_w].reshape(len(x), -1)
        y[:, i, j] = patches @ kernel.reshape(-1, filters)
    return y
