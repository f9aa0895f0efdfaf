"""Sums of powers in the domain of logarithms."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    logs = p * np.log(np.abs(windows))
    total = np.logaddexp.reduce(logs.reshape(*logs.shape[:4], -1), axis=-1)
    return np.exp((total - 2 * np.log(size)) / p)
