"""Products over named axes, the last error set before the loop."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    inputs = np.einsum("nti,hi->nth", xs, W)
    hiddens = np.empty_like(inputs)
    h = np.zeros_like(inputs[:, 0])
    for t in range(steps):
        h = inputs[:, t] + np.einsum("nh,gh->ng", h, U)
        hiddens[:, t] = h
    own = np.einsum("nto,oh->nth", np.einsum("nth,oh->nto", hiddens, V) - ys, V)
    deltas = own.copy()
    for t in range(steps - 2, -1, -1):
        deltas[:, t] += np.einsum("ng,gh->nh", deltas[:, t + 1], U)
    return deltas
