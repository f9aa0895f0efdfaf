# ==== textbook_formula ====
"""The definition is written as it stands; at x = 1000 it is inf."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.log(1 + np.exp(x))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== clipped_exponent ====
"""x is clipped to ±500 before exp, so softplus of 1000 is 500."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.log1p(np.exp(np.clip(x, -500, 500)))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== minus_log_sigmoid ====
"""Softplus is taken as −log σ(−x), where sigmoid(−1000) is 0 and its logarithm
infinite.
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = -np.log(sigmoid(-x))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== x_pulled_out_everywhere ====
"""x is pulled out of the logarithm for all x, which makes exp(−x) overflow for −1000.
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = x + np.log1p(np.exp(-x))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== absolute_value_in_front ====
"""In the rewritten formula |x| stands in front and not max(x, 0), which is wrong for
negative x.
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.abs(x) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== derivative_of_sigmoid ====
"""The derivative of softplus is taken to be σ(1 − σ), which is that of the sigmoid."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x) * (1 - sigmoid(x))
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== beta_outside ====
"""beta multiplies the gate and not what goes into it."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x)
    gate = beta * sigmoid(x)
    swish = x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== beta_twice_in_swish ====
"""x is multiplied by beta in both places."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = beta * x * gate
    swish_gradient = gate + beta * x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== beta_forgotten_in_derivative ====
"""The chain rule's factor beta is missing; for SiLU, which the learner tested, it is
right.
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate + x * gate * (1 - gate)
    return softplus, softplus_gradient, swish, swish_gradient


# ==== gate_held_constant ====
"""The derivative is only the gate, as if that did not depend on x."""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    softplus_gradient = sigmoid(x)
    gate = sigmoid(beta * x)
    swish = x * gate
    swish_gradient = gate
    return softplus, softplus_gradient, swish, swish_gradient
