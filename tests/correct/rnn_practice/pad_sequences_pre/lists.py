"""Lists first, one array at the end."""

import numpy as np


def pad_sequences(sequences, maxlen):
    return np.array([([0] * maxlen + list(s))[-maxlen:] for s in sequences])
