"""Padding with NaN, which nanmean leaves out."""

import numpy as np


def avg_pool(x, size, stride):
    around = [(0, 0)]
    for length in x.shape[1:3]:
        rest = length % stride
        total = max(size - (rest if rest else stride), 0)
        around.append((total // 2, total - total // 2))
    padded = np.pad(x, [*around, (0, 0)], constant_values=np.nan)
    rows = range(0, padded.shape[1] - size + 1, stride)
    columns = range(0, padded.shape[2] - size + 1, stride)
    means = [
        [np.nanmean(padded[:, r : r + size, c : c + size], axis=(1, 2)) for c in columns]
        for r in rows
    ]
    return np.array(means).transpose(2, 0, 1, 3)
