"""An ordinary convolution whose filters are 0 for all other channels."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    full = kernel[:, :, :, np.newaxis] * np.eye(channels)
    oh, ow = x.shape[1] - k_h + 1, x.shape[2] - k_w + 1
    y = np.zeros((len(x), oh, ow, channels))
    for i in range(oh):
        for j in range(ow):
            patch = x[:, i : i + k_h, j : j + k_w]
            y[:, i, j] = patch.reshape(len(x), -1) @ full.reshape(-1, channels)
    return y
