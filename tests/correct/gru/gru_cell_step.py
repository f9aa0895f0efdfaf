# ==== both_gates_at_once ====
"""One product for the two gates, then one for the candidate."""

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    units = h.shape[-1]
    from_x = x @ kernel + bias
    gates = 1 / (1 + np.exp(-(from_x[:, : 2 * units] + h @ recurrent_kernel[:, : 2 * units])))
    z, r = gates[:, :units], gates[:, units:]
    candidate = np.tanh(from_x[:, 2 * units :] + (h * r) @ recurrent_kernel[:, 2 * units :])
    return h - z * h + z * candidate


# ==== columns ====
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


# ==== einsum ====
"""Weights with an axis for the three blocks; the share that is kept as the sigmoid of −a."""

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    U = recurrent_kernel.reshape(units, 3, units)
    a = np.einsum("ni,iku->knu", x, kernel.reshape(-1, 3, units)) + bias.reshape(3, 1, units)
    a[:2] += np.einsum("nj,jku->knu", h, U[:, :2])
    use = 1 / (1 + np.exp(-a[0]))
    keep = 1 / (1 + np.exp(a[0]))
    r = 1 / (1 + np.exp(-a[1]))
    a[2] += np.einsum("nj,nj,ju->nu", r, h, U[:, 2])
    return keep * h + use * np.tanh(a[2])


# ==== float32 ====
"""In single precision."""

import numpy as np


def sigmoid(a):
    return np.float32(1) / (1 + np.exp(-a))


def gru_step(x, h, kernel, recurrent_kernel, bias):
    arrays = (x, h, kernel, recurrent_kernel, bias)
    x, h, kernel, recurrent_kernel, bias = (array.astype(np.float32) for array in arrays)
    W, U, b = (np.split(array, 3, axis=-1) for array in (kernel, recurrent_kernel, bias))
    z, r = (sigmoid(x @ W[k] + h @ U[k] + b[k]) for k in range(2))
    candidate = np.tanh(x @ W[2] + (r * h) @ U[2] + b[2])
    return (1 - z) * h + z * candidate


# ==== loops ====
"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    batch, units = h.shape

    def total(n, column, state):
        from_x = sum(x[n, k] * kernel[k, column] for k in range(x.shape[1]))
        from_h = sum(state[k] * recurrent_kernel[k, column] for k in range(units))
        return from_x + from_h + bias[column]

    h_next = np.zeros((batch, units))
    for n in range(batch):
        r = [1 / (1 + math.exp(-total(n, units + u, h[n]))) for u in range(units)]
        reset = [r[u] * h[n, u] for u in range(units)]
        for u in range(units):
            z = 1 / (1 + math.exp(-total(n, u, h[n])))
            candidate = math.tanh(total(n, 2 * units + u, reset))
            h_next[n, u] = (1 - z) * h[n, u] + z * candidate
    return h_next
