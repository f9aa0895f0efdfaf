# ==== plain_momentum ====
"""w simply adds v, which is momentum without looking ahead."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + v
        path.append(w)
    path = np.array(path)
    return path, v


# ==== old_velocity_used ====
"""w uses momentum times the new velocity only, as if the point ahead were the
position."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + momentum * v
        path.append(w)
    path = np.array(path)
    return path, v


# ==== velocity_doubled ====
"""The point moves by v and then ahead by momentum times v, forgetting to take back the
old lead."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + v + momentum * v
        path.append(w)
    path = np.array(path)
    return path, v


# ==== gradient_taken_again_ahead ====
"""The gradient is taken at w + momentum v although w is the point ahead already."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        gradient = a @ (w + momentum * v) - b
        v = momentum * v - learning_rate * gradient
        w = w + v
        path.append(w)
    path = np.array(path)
    return path, v


# ==== momentum_squared ====
"""Momentum is squared in the step of w, the old velocity being put in for the new
one."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + momentum**2 * v - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path, v


# ==== gradient_without_rate ====
"""The learning rate is forgotten in the last term of w."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + momentum * v - gradient
        path.append(w)
    path = np.array(path)
    return path, v


# ==== pytorch_velocity ====
"""The velocity is PyTorch's, without the learning rate, so the final v is not the one
asked for."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v + gradient
        w = w - learning_rate * (gradient + momentum * v)
        path.append(w)
    path = np.array(path)
    return path, v


# ==== update_in_place ====
"""w is updated in place, so that all rows of path are the same."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w += momentum * v - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path, v


# ==== position_recorded ====
"""The true position theta is recorded in path after each update while w is kept for the
gradient."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + momentum * v - learning_rate * gradient
        path.append(w - momentum * v)
    path = np.array(path)
    return path, v


# ==== last_point_taken_back ====
"""After the loop the last point is turned back from w to theta, since theta is what is
wanted in the end."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient
        w = w + momentum * v - learning_rate * gradient
        path.append(w)
    path = np.array(path[:-1] + [w - momentum * v])
    return path, v
