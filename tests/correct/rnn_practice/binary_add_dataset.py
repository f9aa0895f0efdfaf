# ==== loops ====
"""Bit by bit, with the carry worked out on paper."""

import numpy as np


def binary_add_dataset(a, b, bits):
    x = np.zeros((len(a), bits, 2))
    y = np.zeros((len(a), bits, 1))
    for n in range(len(a)):
        carry = 0
        left, right = int(a[n]), int(b[n])
        for t in range(bits):
            x[n, t] = left & 1, right & 1
            total = (left & 1) + (right & 1) + carry
            y[n, t, 0] = total % 2
            carry = total // 2
            left >>= 1
            right >>= 1
    return x, y


# ==== recursion ====
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


# ==== shifted_masks ====
"""The three numbers side by side; masks instead of remainders."""

import numpy as np


def to_bits(numbers, bits):
    places = np.array([t for t in range(bits)])
    return np.not_equal(numbers[..., None] & (1 << places), 0).astype(int)


def binary_add_dataset(a, b, bits):
    both = np.stack([a, b, a + b], axis=-1)
    everything = np.swapaxes(to_bits(both, bits), 1, 2).astype(np.float64)
    return everything[:, :, :2], everything[:, :, 2:]


# ==== text ====
"""From the digits that format writes, read backwards."""

import numpy as np


def row(number, bits):
    return [float(digit) for digit in format(int(number), f"0{bits}b")[::-1]]


def binary_add_dataset(a, b, bits):
    x = [list(zip(row(p, bits), row(q, bits))) for p, q in zip(a, b)]
    y = [[[digit] for digit in row(p + q, bits)] for p, q in zip(a, b)]
    return np.array(x), np.array(y)
