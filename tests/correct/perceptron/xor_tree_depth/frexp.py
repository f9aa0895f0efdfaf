"""Bits: the length of n - 1, and a shift."""

import math


def xor_tree_depth(n):
    _, depth = math.frexp(n - 1)
    hidden = 1 << (n - 1)
    return depth, n - 1, hidden
