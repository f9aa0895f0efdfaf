"""x/2 and an even part added up, from the error function of |x|."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    size = np.abs(x)
    return 0.5 * x + 0.5 * size * erf(size * math.sqrt(0.5))
