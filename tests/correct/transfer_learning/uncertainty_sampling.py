# ==== by_sorting_pairs ====
"""Python's sort with a key for each criterion."""

import math


def uncertainty_sampling(probabilities, k):
    rows = probabilities.tolist()

    def least_confident(number):
        return max(rows[number])

    def margin(number):
        ordered = sorted(rows[number], reverse=True)
        return ordered[0] - ordered[1]

    def entropy(number):
        return sum(p * math.log(p) for p in rows[number] if p > 0)

    numbers = range(len(rows))
    return tuple(sorted(numbers, key=key)[:k] for key in (least_confident, margin, entropy))


# ==== taken_out ====
"""The most uncertain sample is taken out again and again."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    def chosen(doubt):
        doubt = doubt.copy()
        numbers = []
        for _ in range(k):
            numbers.append(int(np.argmax(doubt)))
            doubt[numbers[-1]] = -np.inf
        return np.array(numbers)

    top = -np.sort(-probabilities, axis=1)
    safe = np.where(probabilities == 0, 1, probabilities)
    return (
        chosen(1 - top[:, 0]),
        chosen(top[:, 1] - top[:, 0]),
        chosen(np.sum(-probabilities * np.log(safe), axis=1)),
    )


# ==== lexsort ====
"""Two keys, and the second highest by a partition."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    samples, classes = probabilities.shape
    numbers = np.arange(samples)
    second, first = np.partition(probabilities, classes - 2, axis=1)[:, -2:].T
    with np.errstate(divide="ignore", invalid="ignore"):
        entropies = -np.nansum(probabilities * np.log(probabilities), axis=1)
    keys = (first, first - second, -entropies)
    return tuple(np.lexsort((numbers, key))[:k] for key in keys)


# ==== base_two ====
"""Entropy in bits has the same order; margins without the highest."""

import numpy as np


def uncertainty_sampling(probabilities, k):
    best = probabilities.argmax(axis=1)
    highest = probabilities[np.arange(len(best)), best]
    others = np.where(np.eye(probabilities.shape[1], dtype=bool)[best], -1, probabilities)
    bits = probabilities * np.log2(np.maximum(probabilities, 1e-300))
    first = np.argsort(highest, kind="mergesort")[:k]
    second = np.argsort(highest - others.max(axis=1), kind="mergesort")[:k]
    third = np.argsort(bits.sum(axis=1), kind="mergesort")[:k]
    return first, second, third
