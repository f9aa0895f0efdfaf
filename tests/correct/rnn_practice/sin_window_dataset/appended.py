"""One window after another."""

import numpy as np


def sin_windows(series, window):
    x, y = [], []
    for i in range(len(series) - window):
        x.append([[value] for value in series[i : i + window]])
        y.append([series[i + window]])
    return np.array(x), np.array(y)
