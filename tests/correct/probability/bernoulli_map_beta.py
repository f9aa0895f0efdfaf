# ==== counts ====
"""Heads and tails counted, with the parameters of the posterior."""


def bernoulli_map_beta(x, a, b):
    heads = int(x.sum())
    tails = x.size - heads
    alpha, beta = a + heads, b + tails
    return heads / (heads + tails), (alpha - 1) / (alpha + beta - 2), alpha / (alpha + beta)


# ==== one_by_one ====
"""The posterior after each toss is the prior of the next."""


def bernoulli_map_beta(x, a, b):
    start = a, b
    for toss in x.tolist():
        if toss == 1:
            a += 1
        else:
            b += 1
    tosses = a + b - sum(start)
    return (a - start[0]) / tosses, (a - 1) / ((a - 1) + (b - 1)), a / (a + b)


# ==== weights ====
"""Each estimate as a mean of the prior and the data, weighted by how much there is of each."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    share, n = np.average(x), len(x)
    strength = a + b - 2
    mode = 0.5 if strength == 0 else (a - 1) / strength
    p_map = (strength * mode + n * share) / (strength + n)
    weight = n / (n + a + b)
    return share, p_map, weight * share + (1 - weight) * a / (a + b)


# ==== integral ====
"""The mean as a ratio of two integrals, by Gauss and Legendre."""

import numpy as np

POINTS, WEIGHTS = np.polynomial.legendre.leggauss(200)


def bernoulli_map_beta(x, a, b):
    heads, n = np.sum(x == 1), len(x)
    points, weights = POINTS, WEIGHTS
    p = (1 - np.cos(np.pi * (points + 1) / 2)) / 2
    weights = weights * np.sin(np.pi * (points + 1) / 2)
    density = np.exp((heads + a - 1) * np.log(p) + (n - heads + b - 1) * np.log(1 - p)) * weights
    first, second = heads + a - 1, n - heads + b - 1
    return heads / n, first / (first + second), np.sum(p * density) / np.sum(density)


# ==== numpy_scalars ====
"""As 0-d arrays."""

import numpy as np


def bernoulli_map_beta(x, a, b):
    parameters = np.array([a, b]) + np.bincount(x, minlength=2)[::-1]
    mode = (parameters - 1) / np.sum(parameters - 1)
    return np.asarray(np.mean(x)), np.asarray(mode[0]), np.asarray(parameters[0] / parameters.sum())
