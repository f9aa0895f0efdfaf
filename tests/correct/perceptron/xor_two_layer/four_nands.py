"""NAND alone, four times over."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    both = nand(a, b)
    return nand(nand(a, both), nand(b, both))
