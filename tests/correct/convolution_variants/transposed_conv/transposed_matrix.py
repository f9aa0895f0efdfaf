"""The transpose of the matrix of the convolution that is reversed."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    t, size = x.shape[1], len(kernel)
    length = stride * (t - 1) + size - 2 * padding
    matrix = np.zeros((t, length))
    for i in range(t):
        for k in range(size):
            column = i * stride + k - padding
            if 0 <= column < length:
                matrix[i, column] = kernel[k]
    return x @ matrix, length
