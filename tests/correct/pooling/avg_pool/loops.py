"""Pixel by pixel, skipping what lies outside."""

import math

import numpy as np


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    out_height, out_width = math.ceil(height / stride), math.ceil(width / stride)
    top = max((out_height - 1) * stride + size - height, 0) // 2
    left = max((out_width - 1) * stride + size - width, 0) // 2
    y = np.zeros((batch, out_height, out_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            total, pixels = np.zeros((batch, channels)), 0
            for row in range(i * stride - top, i * stride - top + size):
                for column in range(j * stride - left, j * stride - left + size):
                    if 0 <= row < height and 0 <= column < width:
                        total += x[:, row, column]
                        pixels += 1
            y[:, i, j] = total / pixels
    return y
