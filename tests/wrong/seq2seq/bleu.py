# ==== not_clipped ====
"""Repeated n-grams all count as matches if the reference has the n-gram at all."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(count for gram, count in found.items() if gram in known)
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== different_ones_counted ====
"""Each n-gram is counted once, however often it occurs in both."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = len(found.keys() & known.keys())
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== recall ====
"""The matches are divided by the number of n-grams in the reference, which is a recall.
"""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(known.values())
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== divided_by_kinds ====
"""The matches are divided by the number of different n-grams."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / len(found)
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== divided_by_words ====
"""The matches are divided by the number of words and not of n-grams."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / len(candidate)
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== penalty_turned_round ====
"""The ratio in the exponent is candidate by reference."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(found.values())
        precisions.append(precision)
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(candidate) / len(reference))
    else:
        brevity_penalty = 1.0
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== penalty_always ====
"""The formula is used without looking which is longer, so a long candidate gets more
than 1.
"""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== penalty_is_the_ratio ====
"""The penalty is the ratio of the lengths itself, without the exponential function."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = min(1.0, len(candidate) / len(reference))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.exp(np.mean(np.log(precisions)))
    return precisions, brevity_penalty, score


# ==== arithmetic_mean ====
"""The precisions are averaged arithmetically."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    score = 0.0 if min(precisions) == 0 else brevity_penalty * np.mean(precisions)
    return precisions, brevity_penalty, score


# ==== zeros_left_out ====
"""Precisions of 0 are left out of the geometric mean, since they have no logarithm."""

from collections import Counter

import numpy as np


def ngrams(words, n):
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(candidate, reference, max_n):
    precisions = []
    for n in range(1, max_n + 1):
        found, known = ngrams(candidate, n), ngrams(reference, n)
        matches = sum(min(count, known[gram]) for gram, count in found.items())
        precision = matches / sum(found.values())
        precisions.append(precision)
    brevity_penalty = 1.0
    if len(candidate) < len(reference):
        brevity_penalty = np.exp(1 - len(reference) / len(candidate))
    positive = [precision for precision in precisions if precision > 0]
    score = brevity_penalty * np.exp(np.mean(np.log(positive))) if positive else 0.0
    return precisions, brevity_penalty, score
