# ==== float32 ====
"""In single precision."""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    x, y, w = (np.asarray(array, np.float32) for array in (x, y, w))
    v = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        error = x @ w - y
        losses.append(np.mean(np.square(error)))
        v = np.float32(momentum) * v - np.float32(2 * learning_rate / len(x)) * (x.T @ error)
        w = w + v
    return w, losses


# ==== loops ====
"""Sample by sample, in explicit loops."""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    samples, features = x.shape
    weights = [float(value) for value in w[:, 0]]
    velocity = [0.0] * features
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        gradient = [0.0] * features
        for n in range(samples):
            error = sum(x[n, k] * weights[k] for k in range(features)) - y[n, 0]
            losses[epoch] += error**2 / samples
            for k in range(features):
                gradient[k] += 2 * error * x[n, k] / samples
        for k in range(features):
            velocity[k] = momentum * velocity[k] - learning_rate * gradient[k]
            weights[k] += velocity[k]
    return np.array(weights).reshape(-1, 1), losses


# ==== normal_equations ====
"""The sums over the samples are made once, before the first update."""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    n = len(x)
    xx, xy, yy = x.T @ x / n, x.T @ y / n, np.sum(y * y) / n
    v, losses = 0 * w, []
    for _ in range(epochs):
        losses.append(np.sum(w * (xx @ w)) - 2 * np.sum(w * xy) + yy)
        v = momentum * v - learning_rate * 2 * (xx @ w - xy)
        w = w + v
    return w, losses


# ==== two_positions ====
"""The heavy ball: the velocity is the difference of the last two positions."""

import numpy as np


def train(x, y, w, learning_rate, momentum, epochs):
    before = w
    losses = []
    for _ in range(epochs):
        residual = y - x @ w
        losses.append(float(np.var(residual) + np.mean(residual) ** 2))
        gradient = -2 * np.mean(residual * x, axis=0)[:, None]
        before, w = w, w + momentum * (w - before) - learning_rate * gradient
    return w, losses
