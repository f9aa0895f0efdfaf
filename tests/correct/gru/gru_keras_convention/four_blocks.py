"""One product of [x, h, 1] with a matrix of four blocks: z, r and the candidate's two parts."""

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.split(kernel, 3, axis=1)
    U_z, U_r, U_h = np.split(recurrent_kernel, 3, axis=1)
    b_z, b_r, _ = np.split(bias.sum(axis=0, keepdims=True), 3, axis=1)
    units = h.shape[1]
    weights = np.block(
        [
            [W_z, W_r, W_h, np.zeros_like(W_h)],
            [U_z, U_r, np.zeros_like(U_h), U_h],
            [b_z, b_r, bias[:1, -units:], bias[1:, -units:]],
        ]
    )
    z, r, a_h, b_h = np.hsplit(np.column_stack([x, h, np.ones(len(x))]) @ weights, 4)
    z, r = 1 / (1 + np.exp(-z)), 1 / (1 + np.exp(-r))
    return z * h + (1 - z) * np.tanh(a_h + r * b_h)
