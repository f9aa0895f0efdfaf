"""The positive and the negative part of the weights apart."""

import numpy as np


def l1_subgradient(kernel, decay):
    positive = np.maximum(kernel, 0)
    negative = np.maximum(-kernel, 0)
    penalty = decay * (positive.sum() + negative.sum())
    gradient = decay * (np.heaviside(kernel, 0) - np.heaviside(-kernel, 0))
    return penalty, gradient
