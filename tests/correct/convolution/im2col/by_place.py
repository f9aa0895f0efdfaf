"""Filled place by place within the patch, as the textbook does."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    n, h, w, c = x.shape
    out_h = (h + 2 * padding - kernel_height) // stride + 1
    out_w = (w + 2 * padding - kernel_width) // stride + 1
    image = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    col = np.zeros((n, c, kernel_height, kernel_width, out_h, out_w))
    for a in range(kernel_height):
        for b in range(kernel_width):
            part = image[:, a : a + stride * out_h : stride, b : b + stride * out_w : stride]
            col[:, :, a, b] = part.transpose(0, 3, 1, 2)
    return col.transpose(0, 4, 5, 2, 3, 1).reshape(n * out_h * out_w, -1)
