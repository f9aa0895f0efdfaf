"""The traces of WᵀW."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    def loss(factor):
        return data_loss + sum(factor * np.trace(kernel.T @ kernel) for kernel in kernels)

    return loss(decay / 2), loss(decay)
