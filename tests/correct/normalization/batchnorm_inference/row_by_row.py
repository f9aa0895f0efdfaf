"""One sample after the other."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    deviation = (moving_variance + 1e-3) ** 0.5
    rows = []
    for row in x:
        x_hat = (row - moving_mean) / deviation
        rows.append(beta + x_hat * gamma)
    return np.array(rows)
