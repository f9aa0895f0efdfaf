"""Sentence by sentence and query by query."""

import math

import numpy as np


def attention(q, k, v):
    output, weights = [], []
    for queries, keys, values in zip(q, k, v):
        rows = []
        for query in queries:
            powers = [math.exp(sum(query * key) / math.sqrt(len(query))) for key in keys]
            rows.append([power / sum(powers) for power in powers])
        weights.append(rows)
        output.append([sum(a * value for a, value in zip(row, values)) for row in rows])
    return np.array(output), np.array(weights)
