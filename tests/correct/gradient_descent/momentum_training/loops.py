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
