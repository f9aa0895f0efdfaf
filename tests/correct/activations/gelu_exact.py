# ==== even_and_odd_part ====
"""x/2 and an even part added up, from the error function of |x|."""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    size = np.abs(x)
    return 0.5 * x + 0.5 * size * erf(size * math.sqrt(0.5))


# ==== float32 ====
"""In single precision, but for the error function."""

import math

import numpy as np

erf = np.vectorize(math.erf, otypes=[np.float32])


def gelu(x):
    x = x.astype(np.float32)
    probability = np.float32(0.5) * (1 + erf(x / np.sqrt(np.float32(2))))
    return x * probability


# ==== integral ====
"""The density of the normal distribution integrated from 0 to x by Gauss's rule."""

import math

import numpy as np

NODES, WEIGHTS = np.polynomial.legendre.leggauss(40)


def density(s):
    return np.exp(-(s**2) / 2) / math.sqrt(2 * math.pi)


def gelu(x):
    half = x[..., np.newaxis] / 2
    area = np.sum(WEIGHTS * density(half * (NODES + 1)) * half, axis=-1)
    probability = 0.5 + area
    return x * probability


# ==== loops ====
"""Element by element, with math.erfc for the tail."""

import math

import numpy as np


def gelu(x):
    y = np.zeros_like(x)
    for index, value in np.ndenumerate(x):
        y[index] = value * 0.5 * math.erfc(-value / math.sqrt(2))
    return y


# ==== normal_dist ====
"""The cumulative distribution function of statistics.NormalDist."""

from statistics import NormalDist

import numpy as np

cdf = np.vectorize(NormalDist(mu=0.0, sigma=1.0).cdf)


def gelu(x):
    return np.multiply(x, cdf(x))
