"""The norms of the difference."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.subtract(y, y_hat)
    return np.linalg.norm(difference, ord=1), np.linalg.norm(difference) ** 2
