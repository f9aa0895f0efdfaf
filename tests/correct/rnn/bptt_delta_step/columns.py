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
