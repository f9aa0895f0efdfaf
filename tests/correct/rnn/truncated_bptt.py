# ==== complex_step ====
"""Each gradient by a tiny imaginary step, of the loss as a function of the last steps' weights."""

import numpy as np


def run(h, x, kernel, recurrent_kernel, bias):
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
    return h


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    weights = kernel, recurrent_kernel, bias
    constant = run(np.zeros((len(x), len(bias))), x[:, :-horizon], *weights)
    gradients = []
    for k in range(3):
        gradient = np.zeros(weights[k].shape)
        for index in np.ndindex(gradient.shape):
            moved = [w.astype(complex) for w in weights]
            moved[k][index] += 1e-25j
            last = run(constant, x[:, -horizon:], *moved)
            gradient[index] = np.sum((last - target) ** 2 / 2).imag / 1e-25
        gradients.append(gradient)
    return tuple(gradients)


# ==== counted_steps ====
"""Counts the steps back instead of making a range."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    h = [np.zeros((len(x), len(bias)))]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[-1] @ recurrent_kernel + bias))
    d_h = h[-1] - target
    d_kernel, d_recurrent, d_bias = (np.zeros(p.shape) for p in (kernel, recurrent_kernel, bias))
    t = x.shape[1]
    left = horizon
    while left:
        delta = d_h * (1 - h[t] ** 2)
        t, left = t - 1, left - 1
        d_kernel = d_kernel + x[:, t].T @ delta
        d_recurrent = d_recurrent + h[t].T @ delta
        d_bias = d_bias + np.sum(delta, axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent, d_bias


# ==== float32 ====
"""In single precision."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    arrays = x, target, kernel, recurrent_kernel, bias
    x, target, kernel, recurrent_kernel, bias = (a.astype(np.float32) for a in arrays)
    h = [np.zeros((len(x), len(bias)), dtype=np.float32)]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[-1] @ recurrent_kernel + bias))
    d_kernel, d_recurrent_kernel, d_bias = 0, 0, 0
    d_h = h[-1] - target
    for back in range(1, horizon + 1):
        delta = d_h * (1 - h[-back] ** 2)
        d_kernel = d_kernel + x[:, -back].T @ delta
        d_recurrent_kernel = d_recurrent_kernel + h[-back - 1].T @ delta
        d_bias = d_bias + delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== forward_mode ====
"""The derivatives of the state carried forward, beginning with 0 where the window begins."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    batch, steps, inputs = x.shape
    units = len(bias)
    weight = np.vstack([kernel, recurrent_kernel, bias])
    diagonal = np.arange(units)
    h = np.zeros((batch, units))
    slope = np.zeros((batch, units, *weight.shape))  # of each unit by each weight
    for t in range(steps):
        joined = np.hstack([x[:, t], h, np.ones((batch, 1))])
        h = np.tanh(joined @ weight)
        if t < steps - horizon:
            continue
        slope = np.einsum("vu,nvrk->nurk", recurrent_kernel, slope)
        slope[:, diagonal, :, diagonal] += joined
        slope *= (1 - h**2)[:, :, None, None]
    gradient = np.einsum("nu,nurk->rk", h - target, slope)
    return gradient[:inputs], gradient[inputs:-1], gradient[-1]


# ==== recent_part_only ====
"""An ordinary BPTT over the last steps alone, begun from the state before them."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    state = np.zeros((len(x), len(bias)))
    before, recent = x[:, :-horizon], x[:, -horizon:]
    for t in range(before.shape[1]):
        state = np.tanh(before[:, t] @ kernel + state @ recurrent_kernel + bias)
    states = [state]
    for t in range(horizon):
        states.append(np.tanh(recent[:, t] @ kernel + states[t] @ recurrent_kernel + bias))
    deltas = []
    d_h = states[-1] - target
    for state in states[:0:-1]:
        deltas.insert(0, d_h * (1 - state**2))
        d_h = deltas[0] @ recurrent_kernel.T
    deltas = np.stack(deltas, axis=1)
    d_kernel = np.einsum("nti,ntu->iu", recent, deltas)
    d_recurrent = np.einsum("ntj,ntu->ju", np.stack(states[:-1], axis=1), deltas)
    return d_kernel, d_recurrent, deltas.sum(axis=(0, 1))


# ==== recursive ====
"""A recursive function that goes one step back."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    h = {0: np.zeros((len(x), len(bias)))}
    for t in range(x.shape[1]):
        h[t + 1] = np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias)

    def back(t, d_h, left):
        if left == 0:
            return 0, 0, 0
        delta = d_h * (1 - np.square(h[t]))
        own = x[:, t - 1].T @ delta, h[t - 1].T @ delta, delta.sum(0)
        rest = back(t - 1, delta @ recurrent_kernel.T, left - 1)
        return tuple(a + b for a, b in zip(own, rest))

    return back(x.shape[1], h[x.shape[1]] - target, horizon)


# ==== remembers_only_the_window ====
"""A deque that forgets all but the last steps while the sequence is read."""

from collections import deque

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    memory = deque(maxlen=horizon)
    h = np.zeros((len(x), len(bias)))
    for x_t in np.rollaxis(x, 1):
        h_next = np.tanh(x_t @ kernel + h @ recurrent_kernel + bias)
        memory.append((x_t, h, h_next))
        h = h_next

    d_h = h - target
    gradients = [np.zeros_like(weights) for weights in (kernel, recurrent_kernel, bias)]
    while memory:
        x_t, before, after = memory.pop()
        delta = (1 - after) * (1 + after) * d_h
        shares = x_t.T @ delta, before.T @ delta, np.ones(len(x)) @ delta
        for gradient, share in zip(gradients, shares, strict=True):
            gradient += share
        d_h = np.einsum("nu,vu->nv", delta, recurrent_kernel)
    return tuple(gradients)
