"""One column after the other."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    dA_prev = np.zeros(A_prev.shape)
    dW, db = np.zeros(W.shape), np.zeros(b.shape)
    for i in range(m):
        z = W @ A_prev[:, i] + b[:, 0]
        dz = np.where(z > 0, dA[:, i], 0)
        dA_prev[:, i] = W.T @ dz
        dW += np.outer(dz, A_prev[:, i]) / m
        db[:, 0] += dz / m
    return dA_prev, dW, db
