"""The log-probabilities first, then those of the right classes."""

import numpy as np


def cross_entropy(y, labels):
    log_y = np.log(y)
    picked = np.take_along_axis(log_y, labels.reshape(-1, 1), axis=1)
    return -picked.mean()
