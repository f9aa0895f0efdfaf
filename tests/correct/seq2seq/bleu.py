# ==== plain_loops ====
"""Without counters: each n-gram of the candidate is looked up and struck out."""

import math


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        mine = [tuple(candidate[i : i + n]) for i in range(len(candidate) - n + 1)]
        theirs = [tuple(reference[i : i + n]) for i in range(len(reference) - n + 1)]
        hits = 0
        for gram in mine:
            if gram in theirs:
                theirs.remove(gram)
                hits += 1
        precisions.append(hits / len(mine))
    c, r = len(candidate), len(reference)
    penalty = 1.0 if c > r else math.exp(1 - r / c)
    if 0 in precisions:
        return precisions, penalty, 0.0
    logs = sum(math.log(p) for p in precisions)
    return precisions, penalty, penalty * math.exp(logs / max_n)


# ==== counters ====
"""The intersection of counters, the mean of logarithms."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(zip(*(words[k:] for k in range(n))))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found = ngrams(candidate, n)
        precisions.append((found & ngrams(reference, n)).total() / found.total())
    brevity_penalty = np.exp(min(0.0, 1 - len(reference) / len(candidate)))
    with np.errstate(divide="ignore"):
        score = brevity_penalty * np.exp(np.log(precisions).mean())
    return precisions, brevity_penalty, score


# ==== arrays ====
"""With windows of arrays and unique rows."""

import numpy as np


def counts(words, n):
    windows = np.lib.stride_tricks.sliding_window_view(np.array(words), n)
    rows, numbers = np.unique(windows, axis=0, return_counts=True)
    return {tuple(row): number for row, number in zip(rows.tolist(), numbers.tolist())}


def bleu(candidate, reference, max_n):
    p = np.zeros(max_n)
    for n in range(max_n):
        found, known = counts(candidate, n + 1), counts(reference, n + 1)
        shared = [min(found[gram], known[gram]) for gram in found.keys() & known.keys()]
        p[n] = sum(shared) / (len(candidate) - n)
    ratio = len(candidate) / len(reference)
    penalty = 1.0 if ratio >= 1 else float(np.exp(1 - 1 / ratio))
    score = penalty * float(np.prod(p ** (1 / max_n)))
    return [float(value) for value in p], penalty, score
