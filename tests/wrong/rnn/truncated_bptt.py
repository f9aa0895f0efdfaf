# ==== one_too_many ====
"""The window includes one more step."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon - 1, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== one_too_few ====
"""The window leaves out its first step."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon + 1, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== first_steps ====
"""The window lies at the beginning of the sequence."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(horizon)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== whole_sequence ====
"""The window is the whole sequence, so nothing is cut off."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== state_after ====
"""The recurrent gradient uses the state after the step."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t + 1].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== forward_truncated ====
"""The forward pass starts from zero at the beginning of the window too."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        state = np.zeros_like(h[0]) if t == steps - horizon else h[t]
        h.append(np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== not_transposed ====
"""The recurrent weights are not transposed on the way back."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel
    return d_kernel, d_recurrent_kernel, d_bias


# ==== error_at_every_step ====
"""The error of the state is added again at every step."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T + (h[t] - target)
    return d_kernel, d_recurrent_kernel, d_bias


# ==== descending_window ====
"""The window is already given in descending order, so that reversed turns it back."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - 1, steps - horizon - 1, -1)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias


# ==== bias_forgotten ====
"""The bias is left out in the forward pass."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel))

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = range(steps - horizon, steps)
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[t].T @ delta
        d_bias += delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias
