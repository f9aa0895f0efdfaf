"""Strided slices of the padded image, one for each place in the filter."""

import math

import numpy as np


def same_padding(size, kernel_size, stride):
    out = math.ceil(size / stride)
    total = max(0, kernel_size + stride * (out - 1) - size)
    after = math.ceil(total / 2)
    return out, total - after, after


def conv2d_same(x, kernel, stride):
    high, *rows = same_padding(x.shape[1], kernel.shape[0], stride)
    wide, *columns = same_padding(x.shape[2], kernel.shape[1], stride)
    padded = np.pad(x, [(0, 0), rows, columns, (0, 0)])
    y = 0
    for a in range(kernel.shape[0]):
        for b in range(kernel.shape[1]):
            read = padded[:, a::stride, b::stride][:, :high, :wide]
            y = y + np.tensordot(read, kernel[a, b], axes=1)
    return y
