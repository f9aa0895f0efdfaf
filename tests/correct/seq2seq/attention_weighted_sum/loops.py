"""Sample by sample, with Python's math."""

import math

import numpy as np


def attention_weighted_sum(hs, h):
    contexts, every = [], []
    for outputs, state in zip(hs, h):
        powers = [math.exp(float(output @ state)) for output in outputs]
        a = [power / sum(powers) for power in powers]
        every.append(a)
        contexts.append(sum(w * output for w, output in zip(a, outputs)))
    return np.array(contexts), np.array(every)
