"""All pixels of all images as rows."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    rows = x.reshape(-1, x.shape[-1])
    x_hat = (rows - rows.mean(axis=0)) / np.sqrt(rows.var(axis=0) + 0.001)
    return (gamma * x_hat + beta).reshape(x.shape)
