# ==== paper_form ====
"""The corrected m and v of the paper's text are used, so epsilon acts differently."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v / (1 - beta_2**t)) + epsilon)
    return w


# ==== epsilon_inside_root ====
"""Epsilon is put inside the root, as for RMSProp."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / np.sqrt(v + epsilon)
    return w


# ==== no_bias_correction ====
"""The bias correction is left out."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w


# ==== gradient_for_average ====
"""The gradient is used in the step instead of m."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * gradient / (np.sqrt(v) + epsilon)
    return w


# ==== weights_exchanged ====
"""Beta and 1 - beta are exchanged in both averages."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = (1 - beta_1) * m + beta_1 * gradient
        v = (1 - beta_2) * v + beta_2 * gradient * gradient
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w


# ==== alpha_accumulates ====
"""The corrected rate is stored in learning_rate, so that the correction adds up over
the updates."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        learning_rate = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        alpha = learning_rate
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w


# ==== square_of_m ====
"""v averages the squares of m instead of those of the gradient."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * m * m
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w


# ==== length_of_v ====
"""The root of the sum of v is used for all elements."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(np.sum(v)) + epsilon)
    return w


# ==== same_beta ====
"""beta_1 is used in both averages."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_1 * v + (1 - beta_1) * gradient * gradient
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w


# ==== t_minus_one ====
"""The exponent is t - 1, because updates are thought to count from 0, with the first
one uncorrected."""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient
        v = beta_2 * v + (1 - beta_2) * gradient * gradient
        alpha = learning_rate
        if t > 1:
            alpha *= np.sqrt(1 - beta_2 ** (t - 1)) / (1 - beta_1 ** (t - 1))
        w = w - alpha * m / (np.sqrt(v) + epsilon)
    return w
