# ==== factors ====
"""A factor for every frame and every channel, and lists of words."""

import numpy as np


def specaugment_eda(x, time_masks, frequency_masks, share, words, swaps, uniform, p, keep):
    rows, columns = np.ones(x.shape[0]), np.ones(x.shape[1])
    most = share * len(x) // 1
    for begin, length in time_masks:
        rows[begin : begin + int(min(most, length))] = 0
    for begin, length in frequency_masks:
        columns[begin : begin + length] = 0
    sentence = words.tolist()
    for i, j in swaps.tolist():
        moved = sentence[i]
        sentence[i] = sentence[j]
        sentence[j] = moved
    kept = [word for word, draw in zip(sentence, uniform, strict=True) if draw >= p]
    return x * np.outer(rows, columns), kept or [sentence[keep]]


# ==== places ====
"""Places are permuted, not words; what is masked is found by comparing numbers."""

import math

import numpy as np


def specaugment_eda(x, time_masks, frequency_masks, share, words, swaps, uniform, p, keep):
    frame, channel = np.indices(x.shape)
    hidden = np.zeros(x.shape, dtype=bool)
    limit = math.floor(len(x) * share)
    for start, length in time_masks:
        hidden |= (start <= frame) & (frame < start + min(limit, length))
    for start, length in frequency_masks:
        hidden |= (start <= channel) & (channel < start + length)
    place = np.arange(len(words))
    for i, j in swaps:
        place[[i, j]] = place[[j, i]]
    staying = np.flatnonzero(~(uniform < p))
    return np.where(hidden, 0, x), words[place][staying if staying.size else [keep]]


# ==== deleted ====
"""The spectrogram turned around, and np.delete."""

import numpy as np


def specaugment_eda(x, time_masks, frequency_masks, share, words, swaps, uniform, p, keep):
    y = np.array(x).T
    for start, length in frequency_masks:
        y[start : start + length] = 0.0
    for start, length in time_masks:
        for frame in range(start, start + min(length, int(len(x) * share))):
            y[:, frame] = 0.0
    new = np.array(words)
    for pair in swaps:
        new[pair] = new[pair[::-1]]
    gone = np.nonzero(uniform < p)[0]
    if len(gone) == len(new):
        gone = np.delete(gone, keep)
    return y.T, np.delete(new, gone)
