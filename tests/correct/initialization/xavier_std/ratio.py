"""The second from the first, by the share of what comes in."""

import math


def xavier_std(n_in, n_out):
    simple = 1 / math.sqrt(n_in)
    glorot = simple * math.sqrt(2 * n_in / (n_in + n_out))
    return simple, glorot
