"""One over the sum of exp of all differences, from which a number too large gives 0."""

import numpy as np


def softmax(z):
    differences = z[:, np.newaxis, :] - z[:, :, np.newaxis]
    with np.errstate(over="ignore"):
        return 1 / np.exp(differences).sum(axis=2)
