# ==== backward_functions ====
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


# ==== complex_step ====
"""Each gradient by a tiny imaginary step in each number of each argument."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def step(x, h, c, kernel, recurrent_kernel, bias):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    arguments = [x, h, c, kernel, recurrent_kernel, bias]
    gradients = []
    for k, argument in enumerate(arguments):
        gradient = np.zeros(argument.shape)
        for index in np.ndindex(argument.shape):
            moved = argument.astype(complex)
            moved[index] += 1e-25j
            h_next, c_next = step(*arguments[:k], moved, *arguments[k + 1 :])
            gradient[index] = np.sum(dh_next * h_next + dc_next * c_next).imag / 1e-25
        gradients.append(gradient)
    return tuple(gradients)


# ==== einsum ====
"""Gradients of weights over named axes, derivatives of gates by their values."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    units = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    gates = 1 / (1 + np.exp(-z))
    i, f, o = (gates[:, k * units : (k + 1) * units] for k in (0, 1, 3))
    g = np.tanh(z[:, 2 * units : 3 * units])
    memory = np.tanh(f * c + i * g)
    total = dc_next + dh_next * o * (1 - memory) * (1 + memory)
    dz = np.hstack([total * g, total * c, total * i, dh_next * memory])
    slopes = np.hstack([i - i**2, f - f**2, 1 - g**2, o - o**2])
    dz = dz * slopes
    dkernel = np.einsum("ni,nz->iz", x, dz)
    drecurrent = np.einsum("nj,nz->jz", h, dz)
    return dz @ kernel.T, dz @ recurrent_kernel.T, total * f, dkernel, drecurrent, dz.sum(0)


# ==== float32 ====
"""In single precision."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    dh_next, dc_next = np.float32(dh_next), np.float32(dc_next)
    x, h, c = np.float32(x), np.float32(h), np.float32(c)
    kernel, recurrent_kernel, bias = map(np.float32, (kernel, recurrent_kernel, bias))
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, _, o = np.split(1 / (1 + np.exp(-z)), 4, axis=-1)
    g = np.tanh(np.split(z, 4, axis=-1)[2])
    m = np.tanh(f * c + i * g)
    d = dc_next + dh_next * o * (1 - m * m)
    blocks = [d * g * i * (1 - i), d * c * f * (1 - f), d * i * (1 - g * g)]
    dz = np.concatenate([*blocks, dh_next * m * o * (1 - o)], axis=-1)
    return dz @ kernel.T, dz @ recurrent_kernel.T, d * f, x.T @ dz, h.T @ dz, dz.sum(axis=0)


# ==== gate_by_gate ====
"""Every block's gradients apart, put side by side at the end."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    W, U, b = (np.split(p, 4, axis=-1) for p in (kernel, recurrent_kernel, bias))
    pre = [x @ W[k] + h @ U[k] + b[k] for k in range(4)]
    i, f, o = ((1 + np.tanh(pre[k] / 2)) / 2 for k in (0, 1, 3))
    g = np.tanh(pre[2])
    c_next = f * c + i * g
    through_h = dh_next * o / np.cosh(c_next) ** 2
    total = through_h + dc_next
    grads = [
        total * g * i * (1 - i),
        total * c * f * (1 - f),
        total * i / np.cosh(pre[2]) ** 2,
        dh_next * np.tanh(c_next) * o * (1 - o),
    ]
    dx = sum(d @ w.T for d, w in zip(grads, W))
    dh = sum(d @ u.T for d, u in zip(grads, U))
    dkernel = np.hstack([x.T @ d for d in grads])
    drecurrent = np.hstack([h.T @ d for d in grads])
    dbias = np.hstack([d.sum(axis=0) for d in grads])
    return dx, dh, total * f, dkernel, drecurrent, dbias


# ==== sample_by_sample ====
"""One sample after the other, outer products added up."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    sigma = lambda u: 1 / (1 + np.exp(-u))
    dx, dh, dc = np.zeros(x.shape), np.zeros(h.shape), np.zeros(c.shape)
    dkernel, drecurrent, dbias = (np.zeros(p.shape) for p in (kernel, recurrent_kernel, bias))
    for n in range(len(x)):
        zi, zf, zg, zo = (x[n] @ kernel + h[n] @ recurrent_kernel + bias).reshape(4, -1)
        i, f, g, o = sigma(zi), sigma(zf), np.tanh(zg), sigma(zo)
        m = np.tanh(f * c[n] + i * g)
        d = dc_next[n] + dh_next[n] * o * (1 - m * m)
        parts = d * g * i * (1 - i), d * c[n] * f * (1 - f), d * i * (1 - g * g)
        dz = np.concatenate([*parts, dh_next[n] * m * o * (1 - o)])
        dx[n], dh[n], dc[n] = kernel @ dz, recurrent_kernel @ dz, d * f
        dkernel += np.outer(x[n], dz)
        drecurrent += np.outer(h[n], dz)
        dbias += dz
    return dx, dh, dc, dkernel, drecurrent, dbias


# ==== unit_by_unit ====
"""Element by element through the gates, with Python's math."""

import math

import numpy as np


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    batch, units = c.shape
    z = np.hstack([x, h]) @ np.vstack([kernel, recurrent_kernel]) + bias
    dz, dc = np.zeros((batch, 4, units)), np.zeros((batch, units))
    for n in range(batch):
        for u in range(units):
            i, f, g, o = z[n].reshape(4, units)[:, u]
            i, f, g, o = sigmoid(i), sigmoid(f), math.tanh(g), sigmoid(o)
            tanh_c = math.tanh(f * c[n, u] + i * g)
            d = dc_next[n, u] + dh_next[n, u] * o * (1 - tanh_c**2)
            dz[n, 0, u] = d * g * i * (1 - i)
            dz[n, 1, u] = d * c[n, u] * f * (1 - f)
            dz[n, 2, u] = d * i * (1 - g**2)
            dz[n, 3, u] = dh_next[n, u] * tanh_c * o * (1 - o)
            dc[n, u] = d * f
    dz = dz.reshape(batch, -1)
    dx, dh = dz.dot(kernel.T), dz.dot(recurrent_kernel.T)
    return dx, dh, dc, x.T.dot(dz), h.T.dot(dz), np.ones(batch).dot(dz)
