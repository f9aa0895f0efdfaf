# ==== factor_two_forgotten ====
"""The 2 of the square's derivative is forgotten."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== not_divided_by_samples ====
"""The gradient is that of the sum, not of the mean."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== divided_by_batch_size ====
"""The gradient is divided by batch_size, which the last mini-batch may not have."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / batch_size
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== learning_rate_in_step ====
"""PyTorch's form is mixed in: v has no learning rate, and w adds it without a minus."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity + gradient
            w = w + learning_rate * velocity
        losses.append(squares / len(x))
    return w, losses


# ==== plain_descent ====
"""The velocity holds nothing of what was before."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = -learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== averaged_gradient ====
"""The velocity is a moving average with 1 - momentum."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - (1 - momentum) * learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== nesterov_step ====
"""Nesterov's step is used for w."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + momentum * velocity - learning_rate * gradient
        losses.append(squares / len(x))
    return w, losses


# ==== velocity_subtracted ====
"""The velocity has its minus already, but w subtracts it by habit."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w - velocity
        losses.append(squares / len(x))
    return w, losses


# ==== gradient_divided_by_size ====
"""The gradient is divided by the number of elements of the mini-batch."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / part.size
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== error_turned_round ====
"""The residual is y minus the prediction in mind, so a minus is added."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = -2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== elementwise_gradient ====
"""The gradient is a mean over the rows with the dimension lost, so that w becomes a
square."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * np.mean(error * part, axis=0)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== mean_of_means ====
"""The losses of the mini-batches are averaged, whatever their sizes."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        means = []
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            means.append(np.mean(error**2))
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(np.mean(means))
    return w, losses


# ==== last_loss ====
"""Only the loss of the last mini-batch is kept."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(np.mean(error**2))
    return w, losses


# ==== small_batch_dropped ====
"""The last, smaller mini-batch makes no update."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    velocity = np.zeros_like(w)
    losses = []
    for _ in range(epochs):
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            if len(part) < batch_size:
                break
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses


# ==== velocity_of_each_epoch ====
"""The velocity begins anew in every epoch."""

import numpy as np


def train(x, y, w, learning_rate, momentum, batch_size, epochs):
    losses = []
    for _ in range(epochs):
        velocity = np.zeros_like(w)
        squares = 0.0
        for start in range(0, len(x), batch_size):
            part = x[start : start + batch_size]
            error = part @ w - y[start : start + batch_size]
            squares += np.sum(error**2)
            gradient = 2 * part.T @ error / len(part)
            velocity = momentum * velocity - learning_rate * gradient
            w = w + velocity
        losses.append(squares / len(x))
    return w, losses
