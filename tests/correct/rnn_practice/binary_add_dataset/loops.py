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
