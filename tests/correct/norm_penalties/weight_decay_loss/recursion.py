"""The penalty of the first layer, and by recursion those of the others."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    if len(kernels) == 0:
        return data_loss, data_loss
    first, *others = kernels
    half, full = weight_decay_loss(data_loss, others, biases[1:], decay)
    penalty = decay * np.einsum("iu,iu->", first, first)
    return half + 0.5 * penalty, full + penalty
