"""One sample after the other, gradients added up."""

import numpy as np


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    dW1, db1, dW2, db2 = (np.zeros(p.shape) for p in (W1, b1, W2, b2))
    for x, t in zip(X, T):
        a = x @ W1 + b1
        z = np.where(a > 0, a, 0.0)
        u = z @ W2 + b2
        y = np.exp(u - u.max())
        y /= y.sum()
        d = y - t
        dW2 += np.outer(z, d)
        db2 += d
        back = (W2 @ d) * (a > 0)
        dW1 += np.outer(x, back)
        db1 += back
    return tuple(g / len(X) for g in (dW1, db1, dW2, db2))
