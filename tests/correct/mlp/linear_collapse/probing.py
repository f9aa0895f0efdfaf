"""The layers are tried out on the zero vector and on the unit vectors."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    def two_layers(x):
        return W2 @ (W1 @ x + b1) + b2

    n_x = W1.shape[1]
    b = two_layers(np.zeros(n_x))
    W = np.column_stack([two_layers(unit) - b for unit in np.eye(n_x)])
    return W, b
