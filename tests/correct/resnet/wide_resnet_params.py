# ==== block_by_block ====
"""Every block in turn, with the channels that enter it."""


def wide_resnet_params(blocks, widen, base):
    depth, parameters, channels = 1, 3 * 3 * 3 * base, base
    groups = []
    filters = widen * base
    for _ in range(3):
        depth += 1
        in_group = 0
        for _ in range(blocks):
            depth += 2
            in_group += 3 * 3 * channels * filters + 3 * 3 * filters * filters
            in_group += 0 if channels == filters else channels * filters
            channels = filters
        groups.append(in_group)
        parameters += in_group
        filters *= 2
    return depth, groups, parameters


# ==== closed ====
"""Formulas for each group."""


def wide_resnet_params(blocks, widen, base):
    square = base * base
    k = widen
    same = 18 * k * k * square * (blocks - 1)
    zero = same + square * (9 * k + 9 * k * k + (k if k != 1 else 0))
    one = 4 * same + square * (10 * 2 * k * k + 36 * k * k)
    two = 16 * same + square * (10 * 8 * k * k + 144 * k * k)
    return 6 * blocks + 4, [zero, one, two], 27 * base + zero + one + two


# ==== shapes ====
"""The shapes of all kernels, and NumPy for their sizes."""

from itertools import pairwise

import numpy as np


def wide_resnet_params(blocks, widen, base):
    widths = [base, *(base * widen * factor for factor in (1, 2, 4))]
    groups = []
    for before, after in pairwise(widths):
        kernels = [(3, 3, before, after)] + [(3, 3, after, after)] * (2 * blocks - 1)
        if before != after:
            kernels.append((1, 1, before, after))
        groups.append(sum(int(np.prod(kernel)) for kernel in kernels))
    return 3 * (2 * blocks + 1) + 1, groups, sum(groups, 3 * 3 * 3 * base)
