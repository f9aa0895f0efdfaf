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
