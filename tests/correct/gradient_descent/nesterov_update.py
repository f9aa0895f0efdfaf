# ==== float32 ====
"""In single precision."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    a, b, w = np.float32(a), np.float32(b), np.float32(start)
    v, path = np.zeros_like(w), [w]
    rate, mu = np.float32(learning_rate), np.float32(momentum)
    for _ in range(steps):
        g = a @ w - b
        v = mu * v - rate * g
        w = w + mu * v - rate * g
        path.append(w)
    return np.array(path), v


# ==== gradient_memory ====
"""The change of the momentum buffer written out: w moves by μ (μ v - ηg) - ηg."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start.astype(float)
    v = np.zeros_like(w)
    path = np.empty((1 + steps, w.size))
    path[0] = w
    for row in path[1:]:
        push = -learning_rate * (np.einsum("ij,j", a, w) - b)
        v *= momentum
        v += push
        w += push
        w += momentum * v
        row[:] = w
    return path, v


# ==== one_matrix ====
"""One linear map for w and v together."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    n, mu, eta = len(b), momentum, learning_rate
    eye = np.eye(n)
    matrix = np.block(
        [[eye - (1 + mu) * eta * a, mu**2 * eye], [-eta * a, mu * eye]],
    )
    offset = np.concatenate([(1 + mu) * eta * b, eta * b])
    states = [np.concatenate([start, np.zeros(n)])]
    for _ in range(steps):
        states.append(matrix @ states[-1] + offset)
    states = np.array(states)
    return states[:, :n], states[-1, n:]


# ==== theta ====
"""The position θ and the velocity as in the textbook; the points ahead are read off."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    theta, v = start, np.zeros(len(start))
    path = [theta + momentum * v]
    for _ in range(steps):
        gradient = a @ (theta + momentum * v) - b
        v = momentum * v - learning_rate * gradient
        theta = theta + v
        path.append(theta + momentum * v)
    return np.array(path), v


# ==== two_sequences ====
"""Nesterov's own form: a plain gradient step, then an overshoot by the move of those steps."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    path = np.tile(np.asarray(start, dtype=float), (steps + 1, 1))
    theta = path[0]
    v = np.zeros_like(theta)
    for t in range(steps):
        stepped = path[t] - learning_rate * (a @ path[t] - b)
        v = stepped - theta
        theta = stepped
        path[t + 1] = theta + momentum * v
    return path, v
