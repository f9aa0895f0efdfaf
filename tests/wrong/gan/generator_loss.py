# ==== minimax_sign ====
"""The minimax term gets a minus like every cross-entropy, so that the generator would
help the discriminator.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== logarithm_of_d ====
"""Both losses are written with log and the sigmoid, which is infinite where D rounds to
0 or 1.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = np.mean(np.log(1 - sigmoid(logits)))
    non_saturating = -np.mean(np.log(sigmoid(logits)))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== epsilon_in_the_logarithm ====
"""A small ε in the logarithms keeps them finite, but wrong for logits of ±1000."""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = np.mean(np.log(1 - sigmoid(logits) + 1e-8))
    non_saturating = -np.mean(np.log(sigmoid(logits) + 1e-8))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== losses_swapped ====
"""The names are mixed up: −log D is taken for the minimax loss."""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = np.mean(np.logaddexp(0, -logits))
    non_saturating = -np.mean(np.logaddexp(0, logits))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== gradients_swapped ====
"""The deltas of the two losses are exchanged."""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(-logits) / len(fake)
    non_saturating_delta = -sigmoid(logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== mean_forgotten_in_gradient ====
"""The gradient is that of each sample's loss; the division by the number of fakes is
missing.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(logits)
    non_saturating_delta = -sigmoid(-logits)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== clipped_logits ====
"""Logits are clipped to ±30 so that nothing overflows."""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    logits = np.clip(logits, -30, 30)
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== derivative_of_d_only ====
"""The minimax gradient is D (1 − D), the derivative of D, without that of the
logarithm.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(logits) * sigmoid(-logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(minimax_delta, w)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== gradient_for_weights ====
"""The gradient is taken with respect to w and then repeated for each sample."""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.tile(minimax_delta @ fake, (len(fake), 1))
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient


# ==== outer_product_turned ====
"""The arguments of the outer product are exchanged and the result reshaped, which mixes
samples and features.
"""

import numpy as np


def sigmoid(logits):
    return (1 + np.tanh(logits / 2)) / 2


def generator_loss(fake, w, b):
    logits = fake @ w + b
    minimax = -np.mean(np.logaddexp(0, logits))
    non_saturating = np.mean(np.logaddexp(0, -logits))

    minimax_delta = -sigmoid(logits) / len(fake)
    non_saturating_delta = -sigmoid(-logits) / len(fake)
    minimax_gradient = np.outer(w, minimax_delta).reshape(fake.shape)
    non_saturating_gradient = np.outer(non_saturating_delta, w)
    return minimax, non_saturating, minimax_gradient, non_saturating_gradient
