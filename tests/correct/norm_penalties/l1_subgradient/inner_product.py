"""The gradient first; its inner product with the weights is the penalty."""

import numpy as np


def l1_subgradient(kernel, decay):
    gradient = decay * np.sign(kernel)
    return np.vdot(gradient, kernel), gradient
