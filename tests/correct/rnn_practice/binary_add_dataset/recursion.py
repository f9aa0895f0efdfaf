"""The low bit first, then the rest of the number."""

import numpy as np


def to_bits(numbers, bits):
    if bits == 0:
        return np.zeros((len(numbers), 0), int)
    half, low = np.divmod(numbers, 2)
    return np.concatenate([low.reshape(-1, 1), to_bits(half, bits - 1)], axis=1)


def binary_add_dataset(a, b, bits):
    x = np.concatenate([to_bits(v, bits).reshape(-1, bits, 1) for v in (a, b)], axis=2)
    return x * 1.0, np.expand_dims(to_bits(a + b, bits), -1) * 1.0
