# ==== pytorch_definition ====
"""PyTorch's definition is used."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v + gradient
        w = w - learning_rate * v
    return w, v


# ==== positive_velocity ====
"""The velocity has a plus and w subtracts it; the returned v has the wrong sign."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v + learning_rate * gradient
        w = w - v
    return w, v


# ==== averaged ====
"""The velocity is a weighted average."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v - (1 - momentum) * learning_rate * gradient
        w = w + v
    return w, v


# ==== momentum_on_everything ====
"""The brackets put momentum before the gradient as well."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * (v - learning_rate * gradient)
        w = w + v
    return w, v


# ==== nesterov ====
"""Nesterov's variant is used."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v - learning_rate * gradient
        w = w + momentum * v - learning_rate * gradient
    return w, v


# ==== first_learning_rate ====
"""The first learning rate is used all the time."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v - learning_rates[0] * gradient
        w = w + v
    return w, v


# ==== position_first ====
"""w is updated with the old velocity because the lines were written in the other
order."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        w = w + v
        v = momentum * v - learning_rate * gradient
        pass
    return w, v


# ==== rate_applied_twice ====
"""The learning rate is applied to v and again to w."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v - learning_rate * gradient
        w = w + learning_rate * v
    return w, v


# ==== velocity_restarted ====
"""The velocity is not carried on."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = -learning_rate * gradient
        w = w + v
    return w, v


# ==== gradient_added ====
"""The minus sign is forgotten."""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v + learning_rate * gradient
        w = w + v
    return w, v
