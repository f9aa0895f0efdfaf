"""Right classes by their place in the flattened array."""

import numpy as np


def cross_entropy(y, labels):
    m, classes = y.shape
    places = np.arange(m) * classes + labels
    picked = y.ravel()[places]
    return np.average(np.log(1 / picked))
