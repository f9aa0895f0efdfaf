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
