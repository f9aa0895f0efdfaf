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
