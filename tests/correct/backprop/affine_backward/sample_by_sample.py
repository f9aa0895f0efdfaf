"""One sample after the other, adding up outer products."""

import numpy as np


def affine_backward(X, W, dY):
    dX, dW, db = np.zeros(X.shape), np.zeros(W.shape), np.zeros(W.shape[1])
    for n, (x, dy) in enumerate(zip(X, dY)):
        for m, d in enumerate(dy):
            dX[n] += d * W[:, m]
            dW[:, m] += d * x
            db[m] += d
    return dX, dW, db
