"""Every column is the series, shifted by one."""

import numpy as np


def sin_windows(series, window):
    samples = series.shape[0] - window
    x = np.stack([series[t : t + samples] for t in range(window)], axis=1)
    return np.expand_dims(x, 2), np.expand_dims(series[-samples:], 1)
