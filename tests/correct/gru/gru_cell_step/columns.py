"""With column vectors, W x + U h + b, as the textbooks have it, one sample after the other."""

import numpy as np


def sigmoid(a):
    return np.exp(-np.logaddexp(0, -a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    W_z, W_r, W_h = np.vsplit(kernel.T, 3)
    U_z, U_r, U_h = np.vsplit(recurrent_kernel.T, 3)
    b_z, b_r, b_h = bias.reshape(3, -1)
    rows = []
    for x_t, h_before in zip(x, h, strict=True):
        z = sigmoid(W_z @ x_t + U_z @ h_before + b_z)
        r = sigmoid(W_r @ x_t + U_r @ h_before + b_r)
        candidate = np.tanh(W_h @ x_t + U_h @ (r * h_before) + b_h)
        rows.append((1 - z) * h_before + z * candidate)
    return np.array(rows)
