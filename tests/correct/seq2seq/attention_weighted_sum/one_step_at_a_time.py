"""Outputs read one step at a time, one running sum above and one below."""

import numpy as np


def attention_weighted_sum(hs, h):
    above, below, powers = np.zeros(h.shape), np.zeros(len(h)), []
    for output in np.moveaxis(hs, 1, 0):
        power = np.exp((output * h).sum(axis=1))
        powers.append(power)
        above = above + power[:, None] * output
        below = below + power
    return above / below[:, None], np.stack(powers, axis=1) / below[:, None]
