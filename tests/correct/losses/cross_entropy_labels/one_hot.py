"""The labels are turned into one-hot targets first."""

import numpy as np


def cross_entropy(y, labels):
    m, classes = y.shape
    t = np.zeros((m, classes))
    t[np.arange(m), labels] = 1
    return -np.sum(t * np.log(y)) / m
