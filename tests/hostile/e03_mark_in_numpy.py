# expected: passed
# E: a mark in numpy that the next one (this file runs twice) would see
import numpy as np

if hasattr(np, 'hostile_mark'):
    raise RuntimeError('seen')
np.hostile_mark = True


def double(x):
    return 2 * x, np.sum(2 * x)
