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
