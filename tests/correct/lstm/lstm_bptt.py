# ==== cell_class ====
"""Objects of one step each that keep what the way back needs."""

import numpy as np


def sigma(a):
    return 0.5 * (1 + np.tanh(a / 2))


class Step:
    def __init__(self, x, h, c, W, U, b):
        self.x, self.h, self.c, self.W, self.U = x, h, c, W, U
        n = h.shape[1]
        z = x @ W + h @ U + b
        self.i, self.f = sigma(z[:, :n]), sigma(z[:, n : 2 * n])
        self.g, self.o = np.tanh(z[:, 2 * n : 3 * n]), sigma(z[:, 3 * n :])
        self.after = self.f * c + self.i * self.g

    def forward(self):
        return self.o * np.tanh(self.after), self.after

    def backward(self, dh, dc):
        squashed = np.tanh(self.after)
        dc = dc + dh * self.o * (1 - squashed) * (1 + squashed)
        dz = np.hstack(
            [
                dc * self.g * (self.i - self.i**2),
                dc * self.c * (self.f - self.f**2),
                dc * self.i * (1 - self.g * self.g),
                dh * squashed * (self.o - self.o**2),
            ]
        )
        return dz @ self.W.T, dz @ self.U.T, dc * self.f, self.x.T @ dz, self.h.T @ dz, dz.sum(0)


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    h = c = np.zeros((len(x), d_outputs.shape[2]))
    steps = []
    for t in range(x.shape[1]):
        steps.append(Step(x[:, t], h, c, kernel, recurrent_kernel, bias))
        h, c = steps[-1].forward()
    dh, dc = np.zeros_like(h), np.zeros_like(c)
    d_x, sums = [], None
    for t, step in reversed(list(enumerate(steps))):
        dx, dh, dc, *weights = step.backward(dh + d_outputs[:, t], dc)
        d_x.insert(0, dx)
        sums = weights if sums is None else [a + b for a, b in zip(sums, weights)]
    return np.stack(d_x, axis=1), *sums


# ==== dz_first ====
"""All gradients at z first; the weights' gradients by one product over time and batch."""

import numpy as np


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    N, T, H = d_outputs.shape
    states = np.zeros((T + 1, N, H))
    cells = np.zeros((T + 1, N, H))
    acts = np.zeros((T, N, 4, H))
    for t in range(T):
        a = (x[:, t] @ kernel + states[t] @ recurrent_kernel + bias).reshape(N, 4, H)
        s = 1 / (1 + np.exp(-a))
        s[:, 2] = np.tanh(a[:, 2])
        acts[t] = s
        cells[t + 1] = s[:, 1] * cells[t] + s[:, 0] * s[:, 2]
        states[t + 1] = s[:, 3] * np.tanh(cells[t + 1])
    dz = np.zeros((T, N, 4 * H))
    carry = np.zeros((N, H))
    for t in range(T - 1, -1, -1):
        dh = d_outputs[:, t].copy()
        if t < T - 1:
            dh += dz[t + 1] @ recurrent_kernel.T
        i, f, g, o = acts[t].transpose(1, 0, 2)
        dc = carry + dh * o / np.cosh(cells[t + 1]) ** 2
        parts = np.empty((N, 4, H))
        parts[:, 0] = dc * g
        parts[:, 1] = dc * cells[t]
        parts[:, 2] = dc * i
        parts[:, 3] = dh * np.tanh(cells[t + 1])
        slopes = acts[t] * (1 - acts[t])
        slopes[:, 2] = 1 - g**2
        dz[t] = (parts * slopes).reshape(N, -1)
        carry = dc * f
    return (
        np.einsum("tnz,dz->ntd", dz, kernel),
        np.einsum("ntd,tnz->dz", x, dz),
        np.einsum("tnh,tnz->hz", states[:-1], dz),
        dz.sum(axis=(0, 1)),
    )


# ==== sample_by_sample ====
"""One sample at a time with vectors, by a recursion over the steps."""

import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    d_x = np.zeros(x.shape)
    d_w, d_u, d_b = (np.zeros(a.shape) for a in (kernel, recurrent_kernel, bias))

    def through(n, t, h, c):
        """Forward from step t on; returns what comes back to h and c before it."""
        if t == x.shape[1]:
            return 0 * h, 0 * c
        i, f, g, o = np.split(x[n, t] @ kernel + h @ recurrent_kernel + bias, 4)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        c_next = f * c + i * g
        dh, dc = through(n, t + 1, o * np.tanh(c_next), c_next)
        dh = dh + d_outputs[n, t]
        dc = dc + dh * o * (1 - np.tanh(c_next) ** 2)
        dz = np.concatenate(
            [
                dc * g * i * (1 - i),
                dc * c * f * (1 - f),
                dc * i * (1 - g**2),
                dh * np.tanh(c_next) * o * (1 - o),
            ]
        )
        d_x[n, t] = kernel @ dz
        d_w[:] += np.outer(x[n, t], dz)
        d_u[:] += np.outer(h, dz)
        d_b[:] += dz
        return recurrent_kernel @ dz, dc * f

    units = len(recurrent_kernel)
    for n in range(len(x)):
        through(n, 0, np.zeros(units), np.zeros(units))
    return d_x, d_w, d_u, d_b
