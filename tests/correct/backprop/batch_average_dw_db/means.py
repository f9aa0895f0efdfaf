"""The means of the samples' own gradients."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    dZ = np.copy(dA)
    dZ[W @ A_prev + b <= 0] = 0
    dW = np.mean(np.einsum("im,jm->mij", dZ, A_prev), axis=0)
    db = dZ.mean(axis=1).reshape(-1, 1)
    return np.einsum("ij,im->jm", W, dZ), dW, db
