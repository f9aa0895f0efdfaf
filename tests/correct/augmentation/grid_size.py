# ==== written_out ====
"""The grid is written out with itertools."""

import itertools


def grid_size(first, last, step, folds):
    def settings(steps):
        ranges = (range(a, b + 1, s) for a, b, s in zip(first, last, steps, strict=True))
        return list(itertools.product(*ranges))

    grid = settings(step)
    repeats = [sum(one[k] == first[k] for one in grid) for k in range(len(first))]
    return len(grid) * folds + 1, repeats, len(settings([s // 2 for s in step]))


# ==== loop ====
"""Counting up to the last value, and plain products."""

import math


def grid_size(first, last, step, folds):
    def count(a, b, s):
        many = 0
        while a <= b:
            many += 1
            a += s
        return many

    parameters = list(zip(first, last, step, strict=True))
    values = [count(a, b, s) for a, b, s in parameters]
    repeats = [math.prod(values[:k] + values[k + 1 :]) for k in range(len(values))]
    finer = math.prod(count(a, b, s // 2) for a, b, s in parameters)
    return 1 + folds * math.prod(values), repeats, finer


# ==== arange ====
"""The lengths of arrays, and logarithms for the product of the others."""

import numpy as np


def grid_size(first, last, step, folds):
    ends = zip(first, last, step, strict=True)
    values = np.array([np.arange(a, b + 0.5, s).size for a, b, s in ends])
    repeats = np.rint(np.exp(np.log(values).sum() - np.log(values))).astype(int)
    finer = np.floor(2 * (last - first) / step) + 1
    return int(np.cumprod(values)[-1] * folds) + 1, repeats, int(np.multiply.reduce(finer))
