# ==== recursion ====
"""All matchings by recursion."""

import math


def emd_small(a, b):
    def sums(i, left):
        if i == len(a):
            yield 0.0
        for place in left:
            for rest in sums(i + 1, left - {place}):
                yield math.dist(a[i], b[place]) + rest

    found = list(sums(0, frozenset(range(len(b)))))
    distance = min(found)
    return distance, sum(abs(each - distance) <= 1e-9 for each in found)


# ==== matrices ====
"""Matchings as matrices with a single 1 in each row and column."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.sqrt(((a[:, np.newaxis, :] - b[np.newaxis, :, :]) ** 2).sum(axis=-1))
    orders = np.array(list(permutations(range(len(a)))))
    matchings = np.eye(len(a))[orders]
    sums = np.tensordot(matchings, lengths, axes=((1, 2), (0, 1)))
    distance = sums.min()
    return distance, int(np.count_nonzero(sums - distance < 1e-9))


# ==== subsets ====
"""The best sum for each set of points of b that has been used, with a count of the ways."""

import numpy as np


def emd_small(a, b):
    n = len(a)
    best = {0: (0.0, 1)}
    for i in range(n):
        following = {}
        for used, (total, ways) in best.items():
            for place in range(n):
                if used >> place & 1:
                    continue
                key = used | 1 << place
                value = total + np.linalg.norm(a[i] - b[place])
                least, count = following.get(key, (np.inf, 0))
                if value < least - 1e-10:
                    following[key] = (value, ways)
                elif value <= least + 1e-10:
                    following[key] = (least, count + ways)
        best = following
    return best[2**n - 1]
