"""With column vectors, as many textbooks have it."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = kernel.T @ x.T + recurrent_kernel.T @ h.T + bias[:, None]
    return np.tanh(z).T
