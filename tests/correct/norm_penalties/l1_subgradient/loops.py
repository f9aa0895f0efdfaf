"""Weight by weight, with a case for each sign."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = 0.0
    gradient = np.zeros(kernel.shape)
    for index, w in np.ndenumerate(kernel):
        penalty += decay * abs(w)
        if w > 0:
            gradient[index] = decay
        elif w < 0:
            gradient[index] = -decay
    return penalty, gradient
