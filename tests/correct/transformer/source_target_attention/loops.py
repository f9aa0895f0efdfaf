"""One word that asks after the other, words asked in a list."""

import math

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    batch, length, _ = target.shape
    output = np.zeros((batch, length, w_v.shape[1]))
    for b in range(batch):
        places = [j for j, word in enumerate(source_mask[b]) if word]
        keys = {j: source[b, j] @ w_k for j in places}
        for i in range(length):
            q = target[b, i] @ w_q
            powers = {j: math.exp(q @ keys[j] / math.sqrt(len(q))) for j in places}
            total = sum(powers.values())
            for j in places:
                output[b, i] += powers[j] / total * (source[b, j] @ w_v)
    return output
