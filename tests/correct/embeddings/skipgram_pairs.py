# ==== offsets ====
"""Offsets from −window to window, without 0."""

import numpy as np


def skipgram_pairs(sentences, window):
    pairs = []
    offsets = [o for o in range(-window, window + 1) if o]
    for words in sentences:
        for i in range(len(words)):
            for o in offsets:
                j = i + o
                if 0 <= j < len(words) and words[i] > 0 and words[j] > 0:
                    pairs.append([words[i], words[j]])
    return np.array(pairs)


# ==== whole_matrices ====
"""All pairs of places at once, in the order of the rows."""

import numpy as np


def skipgram_pairs(sentences, window):
    found = [np.empty((0, 2), dtype=int)]
    for words in sentences:
        i, j = np.indices((len(words), len(words)))
        near = (i != j) & (abs(i - j) <= window) & (words[i] != 0) & (words[j] != 0)
        found.append(np.stack([words[i[near]], words[j[near]]], axis=1))
    return np.concatenate(found)


# ==== generator ====
"""A generator of pairs, and slices on both sides."""

import numpy as np


def pairs_of(words, window):
    for place, centre in enumerate(words):
        before = words[max(0, place - window) : place]
        after = words[place + 1 :][:window]
        for other in [*before, *after]:
            if centre and other:
                yield int(centre), int(other)


def skipgram_pairs(sentences, window):
    return np.array([pair for words in sentences for pair in pairs_of(words.tolist(), window)])
