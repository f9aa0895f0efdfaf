# ==== seconds_of_each ====
"""In seconds: what convolutions take and what the rest does."""


def amdahl_conv_time(seconds, conv_share, factor):
    convolutions = seconds * conv_share
    rest = seconds - convolutions
    faster = convolutions / factor
    total = faster + rest
    return total, seconds / total, faster / total, seconds / rest


# ==== speedup_first ====
"""The law itself; times and shares follow from it."""


def amdahl_conv_time(seconds, conv_share, factor):
    speedup = 1 / ((1 - conv_share) + conv_share / factor)
    limit = (1 - conv_share) ** -1
    return seconds / speedup, speedup, 1 - speedup / limit, limit


# ==== arrays ====
"""Both parts as an array."""

import numpy as np


def amdahl_conv_time(seconds, conv_share, factor):
    before = seconds * np.array([conv_share, 1 - conv_share])
    after = before / np.array([factor, 1.0])
    return after.sum(), before.sum() / after.sum(), after[0] / after.sum(), seconds / before[1]


# ==== float32 ====
"""In single precision."""

import numpy as np


def amdahl_conv_time(seconds, conv_share, factor):
    seconds, share, factor = np.float32(seconds), np.float32(conv_share), np.float32(factor)
    rest = 1 - share
    new = rest + share / factor
    return seconds * new, 1 / new, share / factor / new, 1 / rest
