"""One ordinary convolution for each remainder of the place by the stride."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    rounds = -(-len(kernel) // stride)
    weights = np.pad(kernel, (0, rounds * stride - len(kernel))).reshape(rounds, stride)
    whole = np.zeros((n, t + rounds - 1, stride))
    for r in range(rounds):
        whole[:, r : r + t] += x[:, :, np.newaxis] * weights[r]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return whole.reshape(n, -1)[:, padding : padding + length], length
