# ==== padded_behind ====
"""The zeros are put behind."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[: len(kept)] = kept
    return padded


# ==== cut_behind ====
"""Long sequences are cut at the end."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[:maxlen]
        row[maxlen - len(kept) :] = kept
    return padded


# ==== cut_and_padded_behind ====
"""Both happen at the end."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[:maxlen]
        row[: len(kept)] = kept
    return padded


# ==== longest_length ====
"""The matrix is as wide as the longest sequence if that is shorter than maxlen."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), min(maxlen, max(map(len, sequences)))), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[len(row) - len(kept) :] = kept
    return padded


# ==== float_matrix ====
"""The matrix is left with real numbers."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen))
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[maxlen - len(kept) :] = kept
    return padded


# ==== padded_with_minus_one ====
"""The padding is −1, since 0 might be a word."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.full((len(sequences), maxlen), -1)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[maxlen - len(kept) :] = kept
    return padded


# ==== uneven_slice ====
"""The words to keep begin at len − maxlen, which is negative for short sequences."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[len(sequence) - maxlen :]
        row[maxlen - len(kept) :] = kept
    return padded


# ==== reversed_words ====
"""The words are put in from the end and so turned round."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[::-1][: len(kept)] = kept
    return padded


# ==== long_sequences_not_cut ====
"""Long sequences are not cut, so they do not fit."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=int)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence
        row[maxlen - len(kept) :] = kept
    return padded


# ==== small_integers ====
"""The matrix has 8-bit integers, which large ids do not fit."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen), dtype=np.int8)
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[maxlen - len(kept) :] = kept
    return padded


# ==== floats ====
"""The matrix is one of floats."""

import numpy as np


def pad_sequences(sequences, maxlen):
    padded = np.zeros((len(sequences), maxlen))
    for row, sequence in zip(padded, sequences, strict=True):
        kept = sequence[-maxlen:]
        row[maxlen - len(kept) :] = kept
    return padded
