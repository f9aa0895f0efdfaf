"""One row after the other, laid out by loops over the patch."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    columns = []
    for n in range(batch):
        for top in range(-padding, height + padding - kernel_height + 1, stride):
            for left in range(-padding, width + padding - kernel_width + 1, stride):
                row = []
                for i in range(top, top + kernel_height):
                    for j in range(left, left + kernel_width):
                        inside = 0 <= i < height and 0 <= j < width
                        row.extend(x[n, i, j] if inside else [0.0] * channels)
                columns.append(row)
    return np.array(columns)
