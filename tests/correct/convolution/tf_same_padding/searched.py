"""The smallest number of zeros is found by trying."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = len(range(0, size, stride))
    total = 0
    while (size + total - kernel_size) // stride + 1 < out:
        total += 1
    before = total // 2
    return out, before, total - before


def conv2d_same(x, kernel, stride):
    out_height, top, bottom = same_padding(x.shape[1], kernel.shape[0], stride)
    out_width, left, right = same_padding(x.shape[2], kernel.shape[1], stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    patches = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape[:2], axis=(1, 2))
    patches = patches[:, ::stride, ::stride][:, :out_height, :out_width]
    return np.einsum("nijcab,abcf->nijf", patches, kernel)
