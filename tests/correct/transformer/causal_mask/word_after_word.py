"""Word after word, with a list that grows as words are read."""

import math

import numpy as np


def attend(query, keys, values, length):
    scores = [float(query @ key) / math.sqrt(len(query)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    row = [power / math.fsum(powers) for power in powers]
    seen = sum(weight * value for weight, value in zip(row, values))
    return seen, row + [0.0] * (length - len(row))


def masked_self_attention(q, k, v):
    output, weights = [], []
    for queries, all_keys, all_values in zip(q, k, v):
        keys, values, pairs = [], [], []
        for query, key, value in zip(queries, all_keys, all_values):
            keys.append(key)
            values.append(value)
            pairs.append(attend(query, keys, values, len(queries)))
        output.append([seen for seen, _ in pairs])
        weights.append([row for _, row in pairs])
    return np.array(output), np.array(weights)
