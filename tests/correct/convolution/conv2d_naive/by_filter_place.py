"""The shifted image times the weights of one place in the filter, added up."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    last_row = padded.shape[1] - kernel.shape[0]
    last_column = padded.shape[2] - kernel.shape[1]
    y = bias
    for a in range(kernel.shape[0]):
        for b in range(kernel.shape[1]):
            rows = slice(a, a + last_row + 1, stride)
            columns = slice(b, b + last_column + 1, stride)
            y = y + padded[:, rows, columns] @ kernel[a, b]
    return y
