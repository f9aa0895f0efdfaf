"""Every operation of the forward step with its own way back, taken in reverse."""

import numpy as np


def sigmoid(z):
    value = 1 / (1 + np.exp(-z))
    return value, lambda d: d * value * (1 - value)


def tanh(z):
    value = np.tanh(z)
    return value, lambda d: d * (1 - value**2)


def multiply(a, b):
    return a * b, lambda d: (d * b, d * a)


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    z = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    (i, i_back), (f, f_back), (o, o_back) = (sigmoid(z[k]) for k in (0, 1, 3))
    g, g_back = tanh(z[2])
    kept, kept_back = multiply(f, c)
    written, written_back = multiply(i, g)
    shown, shown_back = tanh(kept + written)
    _, output_back = multiply(o, shown)

    do, d_shown = output_back(dh_next)
    d_memory = shown_back(d_shown) + dc_next
    df, dc = kept_back(d_memory)
    di, dg = written_back(d_memory)
    dz = np.hstack([i_back(di), f_back(df), g_back(dg), o_back(do)])
    return dz @ kernel.T, dz @ recurrent_kernel.T, dc, x.T @ dz, h.T @ dz, np.sum(dz, axis=0)
