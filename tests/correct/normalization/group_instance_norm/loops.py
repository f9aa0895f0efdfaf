"""Number by number, with the group of a channel from its number."""

import math

import numpy as np


def group_norm(x, groups, gamma, beta):
    size = x.shape[3] // groups
    members = {}
    for n, i, j, c in np.ndindex(x.shape):
        members.setdefault((n, c // size), []).append(x[n, i, j, c])
    statistics = {}
    for key, values in members.items():
        mean = math.fsum(values) / len(values)
        variance = math.fsum((value - mean) ** 2 for value in values) / len(values)
        statistics[key] = mean, math.sqrt(variance + 0.001)
    y = np.zeros(x.shape)
    for n, i, j, c in np.ndindex(x.shape):
        mean, deviation = statistics[n, c // size]
        y[n, i, j, c] = gamma[c] * (x[n, i, j, c] - mean) / deviation + beta[c]
    return y
