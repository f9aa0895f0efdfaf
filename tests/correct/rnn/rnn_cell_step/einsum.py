"""Sums over named axes, tanh by the sigmoid."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = np.einsum("ni,iu->nu", x, kernel) + np.einsum("nj,ju->nu", h, recurrent_kernel) + bias
    return 2 / (1 + np.exp(-2 * z)) - 1
