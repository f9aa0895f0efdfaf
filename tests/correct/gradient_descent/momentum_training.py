# ==== float32 ====
"""In single precision."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    x, y, w = (np.asarray(array, np.float32) for array in (x, y, w))
    v = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = []
        for start in range(0, len(x), batch_size):
            rows = slice(start, start + batch_size)
            error = x[rows] @ w - y[rows]
            squares.extend(np.square(error)[:, 0])
            v = np.float32(momentum) * v - np.float32(2 * learning_rate / len(error)) * (
                x[rows].T @ error
            )
            w = w + v
        losses.append(np.mean(squares))
    return w, losses


# ==== loops ====
"""Sample by sample, in explicit loops."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    samples, features = x.shape
    weights = [float(value) for value in w[:, 0]]
    velocity = [0.0] * features
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        for start in range(0, samples, batch_size):
            end = min(start + batch_size, samples)
            gradient = [0.0] * features
            for n in range(start, end):
                error = sum(x[n, k] * weights[k] for k in range(features)) - y[n, 0]
                losses[epoch] += error**2 / samples
                for k in range(features):
                    gradient[k] += 2 * error * x[n, k] / (end - start)
            for k in range(features):
                velocity[k] = momentum * velocity[k] - learning_rate * gradient[k]
                weights[k] += velocity[k]
    return np.array(weights).reshape(-1, 1), losses


# ==== weighted_losses ====
"""The mean loss of each mini-batch, weighted with its size."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    places = range(batch_size, len(x), batch_size)
    batches = list(zip(np.split(x, places), np.split(y, places), strict=True))
    sizes = [len(part) for part, _ in batches]
    v, losses = 0 * w, []
    for _ in range(epochs):
        means = []
        for part, target in batches:
            error = part @ w - target
            means.append(np.mean(error**2))
            v = momentum * v - learning_rate * 2 * np.mean(error * part, axis=0)[:, None]
            w = w + v
        losses.append(np.average(means, weights=sizes))
    return w, losses


# ==== two_positions ====
"""The heavy ball: the velocity is the difference of the last two positions."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    before = w
    losses = []
    for _ in range(epochs):
        squares = 0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            residual = y[start : start + batch_size] - part @ w
            squares += float(residual[:, 0] @ residual[:, 0])
            gradient = -2 * np.mean(residual * part, axis=0)[:, None]
            before, w = w, w + momentum * (w - before) - learning_rate * gradient
        losses.append(squares / len(x))
    return w, losses
