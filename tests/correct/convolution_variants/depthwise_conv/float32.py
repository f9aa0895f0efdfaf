"""In single precision."""

import numpy as np


def depthwise_conv(x, kernel):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    k_h, k_w, _ = kernel.shape
    oh, ow = x.shape[1] - k_h + 1, x.shape[2] - k_w + 1
    return sum(x[:, p : p + oh, q : q + ow] * kernel[p, q] for p in range(k_h) for q in range(k_w))
