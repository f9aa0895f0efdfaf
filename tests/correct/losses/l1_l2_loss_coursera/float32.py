"""In single precision."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.asarray(y_hat, np.float32) - np.asarray(y, np.float32)
    return np.abs(difference).sum(), np.square(difference).sum()
