"""Binomial coefficients for the rows with an odd number of ones, and powers of 2 for the depth."""

import math


def xor_tree_depth(n):
    depth = 0
    while 2**depth < n:
        depth += 1
    gates = n - 1
    hidden = sum(math.comb(n, ones) for ones in range(1, n + 1, 2))
    return depth, gates, hidden
