"""In single precision."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    data_loss, decay = np.float32(data_loss), np.float32(decay)
    squares = sum(np.square(kernel.astype(np.float32)).sum() for kernel in kernels)
    return data_loss + decay / 2 * squares, data_loss + decay * squares
