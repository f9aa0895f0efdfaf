# ==== exchanged ====
"""The two cases are exchanged: AdamW adds the penalty to the gradient."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient + decay * w if decoupled else gradient
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = 0.0 if decoupled else learning_rate * decay * w
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== learning_rate_forgotten ====
"""The shrinking is not multiplied by the learning rate, as in a weight decay of its
own."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== shrunk_in_both ====
"""The weights are shrunk in both cases, in the gradient and in the update."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== alpha_for_shrinking ====
"""The corrected rate alpha is used for shrinking."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = alpha * decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== half_kept ====
"""The half of the penalty is kept in its gradient."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + 0.5 * decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== full_penalty ====
"""The gradient of the penalty is 2 λ w as for Keras's L2."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + 2 * decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink
    return w


# ==== shrunk_after_the_step ====
"""The weights are shrunk after the step of Adam, from the new w."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon)
        w = w - shrink * w
    return w


# ==== epsilon_inside ====
"""Epsilon is inside the root."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0
        w = w - alpha * m / np.sqrt(v + epsilon) - shrink
    return w


# ==== shrinking_divided ====
"""The shrinking is put into the numerator and so divided by the root of v."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = decay * w if decoupled else 0.0
        w = w - alpha * (m + shrink) / (np.sqrt(v) + epsilon)
    return w


# ==== shrink_added ====
"""The shrinking is added, so the weights grow."""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0
        w = w - alpha * m / (np.sqrt(v) + epsilon) + shrink
    return w
