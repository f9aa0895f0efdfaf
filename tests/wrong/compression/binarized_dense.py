# ==== sign_of_zero ====
"""np.sign gives 0 for 0, which is none of the two bits."""

import numpy as np


def binarize(values):
    return np.sign(values)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== zero_is_minus ====
"""Only positive values become +1, 0 becomes −1."""

import numpy as np


def binarize(values):
    return np.where(values > 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== bits_of_zero_and_one ====
"""The bits are 0 and 1 instead of ±1."""

import numpy as np


def binarize(values):
    return (values >= 0).astype(float)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== real_weights_backwards ====
"""The backward pass uses the real weights and inputs rather than their signs."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ kernel.T) * (np.abs(x) <= 1)
    dkernel = (x.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== estimator_for_weights_only ====
"""The gradient of x is passed on everywhere, the estimator being applied to kernel
only.
"""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = dy @ weights.T
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== border_excluded ====
"""The estimator's range leaves out exactly ±1."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) < 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) < 1)
    updated = np.clip(kernel - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== update_of_the_bits ====
"""The step is taken from the signs and not from the real weights."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(weights - rate * dkernel, -1, 1)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== updated_in_place ====
"""kernel is updated in place, although arguments must stay as they are."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    kernel -= rate * dkernel
    updated = np.clip(kernel, -1, 1, out=kernel)
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== not_clipped ====
"""The updated weights may leave the range from −1 to 1."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = kernel - rate * dkernel
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped


# ==== clipped_before_the_step ====
"""The weights are clipped before the step."""

import numpy as np


def binarize(values):
    return np.where(values >= 0, 1.0, -1.0)


def binarized_dense(x, kernel, dy, rate):
    bits, weights = binarize(x), binarize(kernel)
    y = bits @ weights

    dx = (dy @ weights.T) * (np.abs(x) <= 1)
    dkernel = (bits.T @ dy) * (np.abs(kernel) <= 1)
    updated = np.clip(kernel, -1, 1) - rate * dkernel
    flipped = np.sum(binarize(updated) != binarize(kernel))
    return y, dx, dkernel, updated, flipped
