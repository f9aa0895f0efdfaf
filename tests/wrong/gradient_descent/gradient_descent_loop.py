# ==== gradient_plus_b ====
"""The linear term is given a plus."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w + b
        w = w - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== uphill ====
"""The gradient is added."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        w = w + learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== in_place_update ====
"""w -= changes the one array in place, so every row of path is the last point and start
is overwritten."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        w -= learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== gradient_at_start ====
"""The gradient is computed at the start every time."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ start - b
        w = w - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== doubled_gradient ====
"""The half is overlooked and the gradient has a 2."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = 2 * a @ w - b
        w = w - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== elementwise_product ====
"""The product of A and w is elementwise, as if A were diagonal."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = np.diag(a) * w - b
        w = w - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== start_subtracted ====
"""Every step starts again from the start."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        w = start - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== normalised_gradient ====
"""The gradient is normalised so that only its direction counts."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        w = w - learning_rate * gradient / np.linalg.norm(gradient)
        path.append(w)
    path = np.array(path)
    return path


# ==== bias_forgotten ====
"""The gradient of the linear term is forgotten."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w
        w = w - learning_rate * gradient
        path.append(w)
    path = np.array(path)
    return path


# ==== shrinking_rate ====
"""The learning rate shrinks with the number of steps done, so that it settles."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = start
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        w = w - learning_rate / len(path) * gradient
        path.append(w)
    path = np.array(path)
    return path
