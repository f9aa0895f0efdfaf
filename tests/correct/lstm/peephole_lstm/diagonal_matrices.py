"""Peephole weights as diagonal matrices, in the textbook's form."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    P_i, P_f, P_o = (np.diag(row) for row in peephole)
    W_i, W_f, W_g, W_o = np.hsplit(kernel, 4)
    U_i, U_f, U_g, U_o = np.hsplit(recurrent_kernel, 4)
    b_i, b_f, b_g, b_o = np.split(bias, 4)
    sigma = lambda u: 0.5 + 0.5 * np.tanh(0.5 * u)
    i = sigma(x @ W_i + h @ U_i + c @ P_i + b_i)
    f = sigma(x @ W_f + h @ U_f + c @ P_f + b_f)
    c_next = f * c + i * np.tanh(x @ W_g + h @ U_g + b_g)
    o = sigma(x @ W_o + h @ U_o + c_next @ P_o + b_o)
    return o * np.tanh(c_next), c_next
