"""The definition with both logarithms, each from a log-sigmoid that stays finite."""

import numpy as np


def log_sigmoid(z):
    return np.minimum(z, 0) - np.log(1 + np.exp(-np.abs(z)))


def bce_with_logits(z, t):
    log_p = log_sigmoid(z)
    log_not_p = log_sigmoid(-z)
    return -t * log_p - (1 - t) * log_not_p
