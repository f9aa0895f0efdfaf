"""All products in one array of three axes, summed over the inputs."""

import numpy as np


def column_layout_forward(A_prev, W, b):
    products = W[:, :, np.newaxis] * A_prev[np.newaxis, :, :]
    Z = np.add(products.sum(axis=1), np.tile(b, (1, A_prev.shape[1])))
    return Z, np.sinh(Z) / np.cosh(Z)
