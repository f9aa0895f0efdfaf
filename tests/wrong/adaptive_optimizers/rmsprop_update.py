# ==== epsilon_outside_root ====
"""Epsilon is added outside the root, as in some textbooks."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * gradient * gradient
        w = w - learning_rate * gradient / (np.sqrt(h) + epsilon)
    return w, h


# ==== weights_exchanged ====
"""rho and 1 - rho are exchanged."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = (1 - rho) * h + rho * gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== adagrad_sum ====
"""The squares are added up as in AdaGrad."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = h + gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== second_weight_forgotten ====
"""The new square is not multiplied by 1 - rho."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== old_average_used ====
"""w is updated with h from before, because its line came first."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
        h = rho * h + (1 - rho) * gradient * gradient
        w = w
    return w, h


# ==== root_kept_in_h ====
"""The root is stored in h and averaged further."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = np.sqrt(rho * h**2 + (1 - rho) * gradient * gradient)
        w = w - learning_rate * gradient / (h + epsilon)
    return w, h


# ==== bias_corrected ====
"""The average is corrected for its start at 0, as in Adam."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h / (1 - rho ** len(gradients)) + epsilon)
    return w, h


# ==== mean_of_squares ====
"""The mean square of all elements is used, so that all share one rate."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * np.mean(gradient**2)
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== centred ====
"""The variance is used: the square of the difference from the mean gradient."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * (gradient - gradient.mean()) ** 2
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== gradient_not_squared ====
"""The gradient is averaged without a square and its absolute value taken afterwards."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * np.abs(gradient)
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h
