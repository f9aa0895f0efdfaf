"""Every input value puts a scaled filter into the output; the ends are cut off."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    size = len(kernel)
    whole = np.zeros((n, (t - 1) * stride + size))
    for i in range(t):
        whole[:, i * stride : i * stride + size] += x[:, i : i + 1] * kernel
    length = (t - 1) * stride + size - 2 * padding
    return whole[:, padding : padding + length], length
