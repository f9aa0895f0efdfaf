"""From the digits that format writes, read backwards."""

import numpy as np


def row(number, bits):
    return [float(digit) for digit in format(int(number), f"0{bits}b")[::-1]]


def binary_add_dataset(a, b, bits):
    x = [list(zip(row(p, bits), row(q, bits))) for p, q in zip(a, b)]
    y = [[[digit] for digit in row(p + q, bits)] for p, q in zip(a, b)]
    return np.array(x), np.array(y)
