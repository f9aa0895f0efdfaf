"""The logarithm of the probabilities by logaddexp."""

import numpy as np


def softmax_temperature(z, temperature):
    scaled = np.divide(z, temperature)
    log_y = scaled - np.logaddexp.reduce(scaled, axis=1, keepdims=True)
    return np.exp(log_y)
