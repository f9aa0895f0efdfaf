# ==== backwards ====
"""Word by word from the end."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), np.int32)
    for n, s in enumerate(sequences):
        for back, word in enumerate(reversed(s), start=1):
            if back > maxlen:
                break
            padded[n, -back] = word
    return padded


# ==== lists ====
"""Lists first, one array at the end."""

import numpy as np


def pad_sequences(sequences, maxlen):
    return np.array([([0] * maxlen + list(s))[-maxlen:] for s in sequences])


# ==== mask ====
"""A mask says where words stand."""

import numpy as np


def pad_sequences(sequences, maxlen):
    lengths = np.array([min(len(s), maxlen) for s in sequences])
    mask = np.arange(maxlen) >= maxlen - lengths[:, None]
    padded = np.zeros(mask.shape, dtype="int64")
    padded[mask] = [word for s in sequences for word in s[-maxlen:]]
    return padded


# ==== np_pad ====
"""np.pad with the number of zeros in front."""

import numpy as np


def pad_sequences(sequences, maxlen):
    rows = []
    for s in sequences:
        kept = np.asarray(s)[max(0, len(s) - maxlen) :]
        rows.append(np.pad(kept, (maxlen - kept.size, 0)))
    return np.stack(rows)
