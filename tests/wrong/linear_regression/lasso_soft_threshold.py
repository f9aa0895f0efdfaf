# ==== threshold_without_rate ====
"""The threshold is the decay itself, and the step size does not come into it."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, decay)
    return w


# ==== hard_threshold ====
"""Small values become 0 and the others stay as they are: the hard threshold."""

import numpy as np


def soft_threshold(v, threshold):
    return np.where(np.abs(v) > threshold, v, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== negative_values_lost ====
"""The function is written as for positive values, like a shifted ReLU."""

import numpy as np


def soft_threshold(v, threshold):
    return np.maximum(v - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== small_values_flipped ====
"""The maximum with 0 is left out, so that small values come out with the other sign."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * (np.abs(v) - threshold)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== sign_by_division ====
"""The sign is v / |v|, which is not a number where v is exactly 0."""

import numpy as np


def soft_threshold(v, threshold):
    return v / np.abs(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== mean_gradient ====
"""The gradient is divided by the number of samples, as scikit-learn defines the
objective."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y) / len(x)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== half_forgotten ====
"""The squares are differentiated as if there were no ½ before them."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = 2 * x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== subgradient_and_threshold ====
"""The gradient already holds the sign of w times the decay, and the threshold takes the
penalty a second time."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y) + decay * np.sign(w)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w


# ==== stopped_when_close ====
"""The loop ends when w hardly moves any more, although the prompt counts the steps;
with a small step size that is far too early."""

import numpy as np


def soft_threshold(v, threshold):
    return np.sign(v) * np.maximum(np.abs(v) - threshold, 0)


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w_next = soft_threshold(w - rate * gradient, rate * decay)
        if np.max(np.abs(w_next - w)) < 1e-4:
            return w_next
        w = w_next
    return w


# ==== if_on_an_array ====
"""The three cases are written with if, and the truth of a whole array is not
defined."""

import numpy as np


def soft_threshold(v, threshold):
    if v > threshold:
        return v - threshold
    if v < -threshold:
        return v + threshold
    return 0


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        gradient = x.T @ (x @ w - y)
        w = soft_threshold(w - rate * gradient, rate * decay)
    return w
