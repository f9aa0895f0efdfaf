"""By way of the uniform distributions of the same variances: the bound over root 3."""

import math


def xavier_std(n_in, n_out):
    simple_limit = math.sqrt(3 / n_in)
    glorot_limit = math.sqrt(6 / (n_in + n_out))
    return simple_limit / math.sqrt(3), glorot_limit / math.sqrt(3)
