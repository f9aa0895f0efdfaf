"""With samples in rows, and back at the end."""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    x, kernel, d = A_prev.T, W.T, dA.T
    d = d * np.heaviside(x @ kernel + b.T, 0.0)
    dW = (x.T @ d).T / len(x)
    db = d.sum(axis=0)[:, None] / len(x)
    return (d @ kernel.T).T, dW, db
