"""A view of all windows, brought into order by a transpose."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    size = (kernel_height, kernel_width)
    windows = np.lib.stride_tricks.sliding_window_view(padded, size, axis=(1, 2))
    windows = windows[:, ::stride, ::stride].transpose(0, 1, 2, 4, 5, 3)
    return windows.reshape(-1, kernel_height * kernel_width * x.shape[-1])
