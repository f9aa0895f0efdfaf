# ==== one_at_zero ====
"""The gradient at 0 is λ, because the comparison is >=."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = decay * np.where(kernel >= 0, 1.0, -1.0)
    return penalty, gradient


# ==== minus_one_at_zero ====
"""The gradient at 0 is -λ, because everything that is not positive goes to the other
side."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = np.where(kernel > 0, decay, -decay)
    return penalty, gradient


# ==== ratio_for_sign ====
"""The sign is computed as w / |w|, which is nan at 0."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = decay * kernel / np.abs(kernel)
    return penalty, gradient


# ==== decay_forgotten ====
"""The gradient is the sign without λ."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = np.sign(kernel)
    return penalty, gradient


# ==== mean_of_weights ====
"""The mean of the absolute values is taken."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.mean(np.abs(kernel))
    gradient = decay * np.sign(kernel)
    return penalty, gradient


# ==== operator_norm ====
"""np.linalg.norm with 1 is used, which for a matrix is the greatest column sum."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.linalg.norm(kernel, 1)
    gradient = decay * np.sign(kernel)
    return penalty, gradient


# ==== absolute_gradient ====
"""The gradient is λ |w|."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = decay * np.abs(kernel)
    return penalty, gradient


# ==== l2_penalty ====
"""The L2 penalty of the neighbouring exercise is written."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = 0.5 * decay * np.sum(kernel**2)
    gradient = decay * kernel
    return penalty, gradient


# ==== absolute_of_sum ====
"""The absolute value is taken of the sum."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.abs(np.sum(kernel))
    gradient = decay * np.sign(kernel)
    return penalty, gradient


# ==== small_weights_as_zero ====
"""Weights below 1e-3 are treated as 0 in the gradient, since the kink is hard to hit
exactly."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.sum(np.abs(kernel))
    gradient = np.where(np.abs(kernel) < 1e-3, 0.0, decay * np.sign(kernel))
    return penalty, gradient
