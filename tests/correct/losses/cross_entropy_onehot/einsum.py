"""einsum for the losses of the samples, and maximum and minimum for the clipping."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    clipped = np.minimum(np.maximum(y, EPSILON), 1 - EPSILON)
    losses = -np.einsum("nk,nk->n", t, np.log(clipped))
    return losses.mean()
