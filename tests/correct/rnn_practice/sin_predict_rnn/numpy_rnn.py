"""Backpropagation through time by hand, in NumPy."""

import numpy as np


def forward(x, W, U, b):
    h = np.zeros((len(x), len(U)))
    hiddens = [h]
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W + h @ U + b)
        hiddens.append(h)
    return hiddens


def train_sin_predictor(x, y, split, units, epochs, rng):
    shapes = [(1, units), (units, units), (units,), (units, 1), (1,)]
    W, U, b, V, c = (rng.normal(scale=0.2, size=shape) for shape in shapes)
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, split, 10):
            part = x[start : min(start + 10, split)]
            right = y[start : min(start + 10, split)]
            hiddens = forward(part, W, U, b)
            miss = hiddens[-1] @ V + c - right
            total += np.sum(miss**2)
            d_out = 2 * miss / len(part)
            dW, dU, db = np.zeros_like(W), np.zeros_like(U), np.zeros_like(b)
            dV, dc = hiddens[-1].T @ d_out, d_out.sum(axis=0)
            d_h = d_out @ V.T
            for t in reversed(range(part.shape[1])):
                d_u = d_h * (1 - hiddens[t + 1] ** 2)
                dW += part[:, t].T @ d_u
                dU += hiddens[t].T @ d_u
                db += d_u.sum(axis=0)
                d_h = d_u @ U.T
            W, U, b = W - 0.1 * dW, U - 0.1 * dU, b - 0.1 * db
            V, c = V - 0.1 * dV, c - 0.1 * dc
        losses.append(total / split)
    predicted = forward(x[split:], W, U, b)[-1] @ V + c
    error = np.mean((predicted - y[split:]) ** 2)
    persistence = np.mean((x[split:, -1] - y[split:]) ** 2)
    return losses, predicted, error, persistence
