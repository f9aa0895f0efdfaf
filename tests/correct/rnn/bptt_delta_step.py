# ==== accumulate ====
"""Both ways with itertools.accumulate, the time axis in front."""

from itertools import accumulate

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    driven = np.swapaxes(xs, 0, 1) @ W.T
    hiddens = np.array(list(accumulate(driven, lambda h, d: d + h @ U.T)))
    own = (hiddens @ V.T - np.swapaxes(ys, 0, 1)) @ V
    deltas = list(accumulate(own[::-1], lambda later, e: later @ U + e))
    return np.stack(deltas[::-1], axis=1)


# ==== columns ====
"""Sample by sample with column vectors, as in the formulas."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    deltas = []
    for x, y in zip(xs, ys):
        h, hiddens = np.zeros(len(U)), []
        for step in x:
            h = W @ step + U @ h
            hiddens.append(h)
        back, rows = np.zeros(len(U)), []
        for h, target in zip(hiddens[::-1], y[::-1]):
            back = V.T @ (V @ h - target) + U.T @ back
            rows.insert(0, back)
        deltas.append(rows)
    return np.array(deltas)


# ==== complex_step ====
"""The definition ∂L/∂h_t itself, by a tiny imaginary step in every state."""

import numpy as np


def loss(xs, ys, W, U, V, nudge):
    h, total = np.zeros(len(U)), 0
    for x, y, small in zip(xs, ys, nudge, strict=True):
        h = W @ x + U @ h + small
        total = total + np.sum((V @ h - y) ** 2) / 2
    return total


def hidden_deltas(xs, ys, W, U, V):
    tiny = 1e-30
    deltas = np.zeros((*xs.shape[:2], len(U)))
    for n, t, u in np.ndindex(deltas.shape):
        nudge = np.zeros(deltas.shape[1:], dtype=complex)
        nudge[t, u] = tiny * 1j
        deltas[n, t, u] = loss(xs[n], ys[n], W, U, V, nudge).imag / tiny
    return deltas


# ==== einsum ====
"""Products over named axes, the last error set before the loop."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    inputs = np.einsum("nti,hi->nth", xs, W)
    hiddens = np.empty_like(inputs)
    h = np.zeros_like(inputs[:, 0])
    for t in range(steps):
        h = inputs[:, t] + np.einsum("nh,gh->ng", h, U)
        hiddens[:, t] = h
    own = np.einsum("nto,oh->nth", np.einsum("nth,oh->nto", hiddens, V) - ys, V)
    deltas = own.copy()
    for t in range(steps - 2, -1, -1):
        deltas[:, t] += np.einsum("ng,gh->nh", deltas[:, t + 1], U)
    return deltas


# ==== float32 ====
"""In single precision."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    xs, ys, W, U, V = (array.astype(np.float32) for array in (xs, ys, W, U, V))
    h = np.zeros((len(xs), len(U)), dtype=np.float32)
    errors = []
    for t in range(xs.shape[1]):
        h = xs[:, t] @ W.T + h @ U.T
        errors.append((h @ V.T - ys[:, t]) @ V)
    for t in range(len(errors) - 2, -1, -1):
        errors[t] += errors[t + 1] @ U
    return np.stack(errors, axis=1)


# ==== linear_system ====
"""All δ of a sample at once, as the solution of one linear system."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    batch, steps, _ = xs.shape
    units = len(U)
    before = np.kron(np.eye(steps, k=-1), U)  # what each state gets from the one before it
    forward = np.eye(steps * units) - before
    hiddens = np.linalg.solve(forward, (xs @ W.T).reshape(batch, -1).T).T
    errors = hiddens.reshape(batch, steps, units) @ V.T - ys
    deltas = np.linalg.solve(forward.T, (errors @ V).reshape(batch, -1).T).T
    return deltas.reshape(batch, steps, units)


# ==== sum_over_outputs ====
"""Each error as the sum of what every later output sends back, without the recursion."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    batch, steps, _ = xs.shape
    hiddens = np.zeros((batch, steps, len(U)))
    for t in range(steps):
        before = hiddens[:, t - 1] if t else 0 * hiddens[:, 0]
        hiddens[:, t] = xs[:, t] @ W.T + before @ U.T
    errors = hiddens @ V.T - ys
    deltas = np.zeros_like(hiddens)
    for t in range(steps):
        for later in range(t, steps):
            deltas[:, t] += errors[:, later] @ V @ np.linalg.matrix_power(U, later - t)
    return deltas
