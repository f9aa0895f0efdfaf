# ==== loop ====
"""The sum is carried along until it exceeds u."""

import numpy as np


def draw_one(probabilities, u):
    total = 0.0
    for word, p in enumerate(probabilities):
        total += p
        if total > u:
            return word
    raise ValueError(u)


def unigram_sampler(counts, target, uniform):
    powers = [0.0 if word == target else float(n) ** 0.75 for word, n in enumerate(counts)]
    probabilities = [value / sum(powers) for value in powers]
    drawn = np.array([draw_one(probabilities, u) for u in uniform])
    return counts / sum(counts), np.array(probabilities), drawn


# ==== other_words_only ====
"""Only the other words that occur are looked at, by their numbers."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    others = np.flatnonzero((counts > 0) & (np.arange(len(counts)) != target))
    share = np.power(counts[others], 3 / 4)
    share = share / share.sum()
    ends = share.cumsum()
    probabilities = np.zeros(len(counts))
    probabilities[others] = share
    return counts / counts.sum(), probabilities, others[(uniform[:, None] >= ends).sum(axis=1)]


# ==== copied_counts ====
"""The count of the target is set to 0 in a copy; numbers drawn by their places among intervals."""

import numpy as np


def unigram_sampler(counts, target, uniform):
    f = counts.astype(float).copy()
    f[target] = 0
    f /= f.sum()
    p = f**0.75
    p /= p.sum()
    upper = np.cumsum(p)
    lower = np.concatenate([[0], upper[:-1]])
    inside = (lower <= uniform[:, None]) & (uniform[:, None] < upper)
    return np.array(counts) / np.sum(counts), p, inside.argmax(axis=1)
