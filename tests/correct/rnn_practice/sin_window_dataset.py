# ==== appended ====
"""One window after another."""

import numpy as np


def sin_windows(series, window):
    x, y = [], []
    for i in range(len(series) - window):
        x.append([[value] for value in series[i : i + window]])
        y.append([series[i + window]])
    return np.array(x), np.array(y)


# ==== hankel ====
"""Indices as an outer sum."""

import numpy as np


def sin_windows(series, window):
    samples = series.size - window
    index = np.add.outer(np.arange(samples), np.arange(window + 1))
    table = np.take(series, index)
    return table[:, :-1].reshape(samples, window, 1), table[:, -1:]


# ==== one_wider ====
"""Windows one wider, then split into inputs and answer."""

import numpy as np


def sin_windows(series, window):
    wide = np.lib.stride_tricks.sliding_window_view(series, window + 1)
    x, y = np.split(wide, [window], axis=1)
    return x[:, :, None].copy(), y.copy()


# ==== shifted_columns ====
"""Every column is the series, shifted by one."""

import numpy as np


def sin_windows(series, window):
    samples = series.shape[0] - window
    x = np.stack([series[t : t + samples] for t in range(window)], axis=1)
    return np.expand_dims(x, 2), np.expand_dims(series[-samples:], 1)
