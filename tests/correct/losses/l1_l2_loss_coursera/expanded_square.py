"""The square multiplied out, and the larger minus the smaller for the absolute value."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.maximum(y, y_hat) - np.minimum(y, y_hat))
    l2 = np.sum(y**2) - 2 * np.sum(y * y_hat) + np.sum(y_hat**2)
    return l1, l2
