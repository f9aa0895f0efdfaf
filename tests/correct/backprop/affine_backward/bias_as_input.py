"""The bias as one more row of W, whose input is always 1."""

import numpy as np


def affine_backward(X, W, dY):
    extended = np.hstack([X, np.ones((len(X), 1))])
    both = extended.T @ dY
    return (W @ dY.T).T, both[:-1], both[-1]
