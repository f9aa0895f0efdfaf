# ==== direct_only ====
"""Only the gradient that arrives directly from the memory is used."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== output_gate_forgotten ====
"""The output gate is forgotten on the way from h to c."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== tanh_derivative_forgotten ====
"""The derivative of the tanh is forgotten on the way from h to c."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== candidate_like_a_gate ====
"""The sigmoid's derivative is used for the candidate."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * g * (1 - g)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== output_gate_derivative_forgotten ====
"""The gradient stops at the output gate's value, after its activation."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== output_through_memory ====
"""The output gate gets the gradient of the memory."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dc_total * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== memory_from_direct ====
"""Only the direct gradient goes on to the previous memory."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_next * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== input_gate_to_past ====
"""The previous memory is reached through the input gate."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * i

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== tanh_twice ====
"""The tanh is applied again to what is tanh already."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - np.tanh(tanh_c) ** 2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * tanh_c * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias


# ==== old_memory_in_output ====
"""The output gate's gradient uses the previous memory."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    tanh_c = np.tanh(f * c + i * g)

    dc_total = dc_next + dh_next * o * (1 - tanh_c**2)
    di = dc_total * g * i * (1 - i)
    df = dc_total * c * f * (1 - f)
    dg = dc_total * i * (1 - g**2)
    do = dh_next * np.tanh(c) * o * (1 - o)
    dc = dc_total * f

    dz = np.concatenate([di, df, dg, do], axis=-1)
    dx = dz @ kernel.T
    dh = dz @ recurrent_kernel.T
    dkernel = x.T @ dz
    drecurrent_kernel = h.T @ dz
    dbias = dz.sum(axis=0)
    return dx, dh, dc, dkernel, drecurrent_kernel, dbias
