"""A view of all windows and one sum over named axes."""

import numpy as np


def depthwise_conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijcpq,pqc->nijc", windows, kernel)
