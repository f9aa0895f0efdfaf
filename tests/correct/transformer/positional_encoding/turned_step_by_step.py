"""Each row turned on from the row before it."""

import numpy as np


def positional_encoding(length, d_model):
    angle = 1 / 10000 ** (np.arange(0, d_model, 2) / d_model)
    rows = [np.tile([0.0, 1.0], d_model // 2)]
    for _ in range(length - 1):
        sine, cosine = rows[-1][0::2], rows[-1][1::2]
        row = np.empty(d_model)
        row[0::2] = sine * np.cos(angle) + cosine * np.sin(angle)
        row[1::2] = cosine * np.cos(angle) - sine * np.sin(angle)
        rows.append(row)
    return np.array(rows)
