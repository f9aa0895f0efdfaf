"""Each output value collects the inputs that reach it."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    length = (t - 1) * stride + len(kernel) - 2 * padding
    y = np.zeros((n, length))
    for out in range(length):
        for k, weight in enumerate(kernel):
            place, rest = divmod(out + padding - k, stride)
            if rest == 0 and 0 <= place < t:
                y[:, out] += weight * x[:, place]
    return y, length
