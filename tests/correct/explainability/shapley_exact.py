# ==== orders ====
"""The mean over all orders of adding features."""

import itertools

import numpy as np


def predict(rows, weights, coupling):
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def worth(known):
        rows = background.copy()
        for i in known:
            rows[:, i] = x[i]
        return predict(rows, weights, coupling).mean()

    shapley = np.zeros(features)
    orders = list(itertools.permutations(range(features)))
    for order in orders:
        for place, i in enumerate(order):
            shapley[i] += worth(order[: place + 1]) - worth(order[:place])
    return shapley / len(orders), worth(())


# ==== subsets ====
"""Sets as combinations, with factorials."""

import math
from itertools import combinations

import numpy as np


def predict(rows, weights, coupling):
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    n = len(x)

    def v(members):
        inside = np.isin(np.arange(n), members)
        return np.mean(predict(np.where(inside, x, background), weights, coupling))

    phi = []
    for i in range(n):
        others = [k for k in range(n) if k != i]
        total = 0.0
        for size in range(n):
            weight = math.factorial(size) * math.factorial(n - 1 - size) / math.factorial(n)
            for chosen in combinations(others, size):
                total += weight * (v([*chosen, i]) - v(list(chosen)))
        phi.append(total)
    return np.array(phi), np.mean(predict(background, weights, coupling))


# ==== table ====
"""All worths first, in a table by the bits of a number."""

import math

import numpy as np


def predict(rows, weights, coupling):
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    n = len(x)
    bits = (np.arange(2**n)[:, None] >> np.arange(n)) & 1
    rows = np.where(bits[:, None, :] == 1, x, background[None])
    worths = np.array([predict(each, weights, coupling).mean() for each in rows])
    shapley = np.zeros(n)
    for i in range(n):
        for number, worth in enumerate(worths):
            size = bits[number].sum()
            if bits[number, i]:
                shapley[i] += worth / (n * math.comb(n - 1, size - 1))
            else:
                shapley[i] -= worth / (n * math.comb(n - 1, size))
    return shapley, worths[0]
