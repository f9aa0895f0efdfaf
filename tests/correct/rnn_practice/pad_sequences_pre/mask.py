"""A mask says where words stand."""

import numpy as np


def pad_sequences(sequences, maxlen):
    lengths = np.array([min(len(s), maxlen) for s in sequences])
    mask = np.arange(maxlen) >= maxlen - lengths[:, None]
    padded = np.zeros(mask.shape, dtype="int64")
    padded[mask] = [word for s in sequences for word in s[-maxlen:]]
    return padded
