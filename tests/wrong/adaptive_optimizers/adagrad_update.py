# ==== epsilon_outside_root ====
"""Epsilon is added to the root, as in the textbook."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient * gradient
        w = w - learning_rate * gradient / (np.sqrt(h) + epsilon)
    return w, h


# ==== root_forgotten ====
"""The root is forgotten."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient * gradient
        w = w - learning_rate * gradient / (h + epsilon)
    return w, h


# ==== squares_replaced ====
"""h is only the latest square, not the sum."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== step_before_collecting ====
"""w is updated before h, because the learner put both in the order of the gradient step
first."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
        h = h + gradient * gradient
        w = w
    return w, h


# ==== start_subtracted_again ====
"""The start value is counted as Keras's 0.1 whatever start is."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        if h is not None and np.all(h == start):
            h = np.full_like(w, 0.1)
        h = h + gradient * gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== squared_norm ====
"""The square of the whole gradient's norm is added, the same for all elements."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient @ gradient
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== absolute_values_collected ====
"""Absolute values are collected in place of squares."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + np.abs(gradient)
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h


# ==== brackets_of_fraction ====
"""The root divides the learning rate only after w is subtracted: the brackets are set
around the wrong part."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient * gradient
        w = (w - learning_rate * gradient) / np.sqrt(h + epsilon)
    return w, h


# ==== epsilon_collected ====
"""Epsilon is added to h itself in every update, so it adds up."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + gradient * gradient + epsilon
        w = w - learning_rate * gradient / np.sqrt(h)
    return w, h


# ==== average_of_squares ====
"""h is a mean over the updates, so that the rate does not shrink."""

import numpy as np


def adagrad(w, gradients, learning_rate, start, epsilon):
    h = np.full_like(w, start)
    for gradient in gradients:
        h = h + (gradient * gradient - h) / 2
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)
    return w, h
