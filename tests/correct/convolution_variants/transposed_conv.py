# ==== convolve ====
"""np.convolve, which flips the filter by itself, on the spread-out rows."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    gaps = np.zeros(stride)
    gaps[0] = 1
    length = x.shape[1] * stride - stride + len(kernel) - 2 * padding
    rows = []
    for row in x:
        spread = np.kron(row, gaps)[: (len(row) - 1) * stride + 1]
        rows.append(np.convolve(spread, kernel)[padding : padding + length])
    return np.array(rows), length


# ==== float32 ====
"""In single precision."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    x, flipped = x.astype(np.float32), kernel[::-1].astype(np.float32)
    n, t = x.shape
    margin = len(kernel) - 1 - padding
    padded = np.zeros((n, (t - 1) * stride + 1 + 2 * margin), np.float32)
    padded[:, margin : padded.shape[1] - margin : stride] = x
    length = padded.shape[1] - len(kernel) + 1
    y = [padded[:, i : i + len(kernel)] @ flipped for i in range(length)]
    return np.stack(y, axis=1), length


# ==== gather ====
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


# ==== phases ====
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


# ==== scatter ====
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


# ==== transposed_matrix ====
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
