# ==== binomial ====
"""Binomial coefficients for the rows with an odd number of ones, and powers of 2 for the depth."""

import math


def xor_tree_depth(n):
    depth = 0
    while 2**depth < n:
        depth += 1
    gates = n - 1
    hidden = sum(math.comb(n, ones) for ones in range(1, n + 1, 2))
    return depth, gates, hidden


# ==== frexp ====
"""Bits: the length of n - 1, and a shift."""

import math


def xor_tree_depth(n):
    _, depth = math.frexp(n - 1)
    hidden = 1 << (n - 1)
    return depth, n - 1, hidden


# ==== recursion ====
"""Recursion on the inputs: the tree above the first level, and one input fewer for the rows."""


def tree(signals):
    if signals == 1:
        return 0, 0
    depth, gates = tree((signals + 1) // 2)
    return depth + 1, gates + signals // 2


def odd_rows(n):
    return 1 if n == 1 else 2 * odd_rows(n - 1)


def xor_tree_depth(n):
    depth, gates = tree(n)
    return depth, gates, odd_rows(n)


# ==== simulated ====
"""The tree is built level by level and the rows of the truth table are enumerated."""

import itertools


def xor_tree_depth(n):
    depth = gates = 0
    signals = n
    while signals > 1:
        pairs, left_over = divmod(signals, 2)
        gates += pairs
        depth += 1
        signals = pairs + left_over
    hidden = sum(1 for bits in itertools.product((0, 1), repeat=n) if sum(bits) % 2 == 1)
    return depth, gates, hidden
