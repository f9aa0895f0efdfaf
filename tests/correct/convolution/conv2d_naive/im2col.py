"""Patches as rows of a matrix, filters as columns of another."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    k_h, k_w, _channels, filters = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    tops = range(0, padded.shape[1] - k_h + 1, stride)
    lefts = range(0, padded.shape[2] - k_w + 1, stride)
    rows = [
        image[top : top + k_h, left : left + k_w].ravel()
        for image in padded
        for top in tops
        for left in lefts
    ]
    y = np.array(rows) @ kernel.reshape(-1, filters) + bias
    return y.reshape(len(x), len(tops), len(lefts), filters)
