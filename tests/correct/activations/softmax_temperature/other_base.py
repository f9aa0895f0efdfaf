"""Another base instead of a division: e to the power 1/T, raised to the shifted logits."""

import math

import numpy as np


def softmax_temperature(z, temperature):
    base = math.exp(1 / temperature)
    powers = base ** (z - z.max(axis=1, keepdims=True))
    return powers / np.einsum("nk->n", powers)[:, None]
