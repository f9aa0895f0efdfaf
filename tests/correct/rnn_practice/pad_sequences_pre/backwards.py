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
