# ==== always_scaled ====
"""The gradient is scaled to the threshold even where it is shorter."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = gradient * rate
    return clipped


# ==== values_clipped ====
"""Each element is clipped for itself."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = np.clip(gradient, -threshold, threshold)
    return clipped


# ==== row_norms ====
"""Each row is clipped by a norm of its own."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient, axis=1, keepdims=True)
    rate = threshold / norm
    clipped = gradient * np.minimum(1, rate)
    return clipped


# ==== spectral_norm ====
"""The matrix norm of order 2 is taken, the largest singular value."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient, 2)
    rate = threshold / norm
    clipped = gradient * min(1, rate)
    return clipped


# ==== squared_norm ====
"""The root is forgotten."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.sum(gradient**2)
    rate = threshold / norm
    clipped = gradient * min(1, rate)
    return clipped


# ==== wrong_comparison ====
"""The gradient is scaled where it is shorter than the threshold."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = gradient * max(1, rate)
    return clipped


# ==== root_mean_square ====
"""The mean of the squares is taken instead of their sum."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.sqrt(np.mean(gradient**2))
    rate = threshold / norm
    clipped = gradient * min(1, rate)
    return clipped


# ==== unit_length ====
"""A long gradient is shortened to length 1."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = gradient / norm if norm > threshold else gradient
    return clipped


# ==== l1_norm ====
"""The absolute values are summed."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.abs(gradient).sum()
    rate = threshold / norm
    clipped = gradient * min(1, rate)
    return clipped


# ==== threshold_on_elements ====
"""The elements above the threshold are scaled, the others are kept."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = np.where(np.abs(gradient) > threshold, gradient * rate, gradient)
    return clipped


# ==== rounded_rate ====
"""The rate is rounded before it is compared and applied."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    rate = np.round(rate, 1)
    clipped = gradient * rate if rate < 1 else gradient
    return clipped


# ==== rate_compared_rounded ====
"""Only the comparison is made with a rounded rate."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / norm
    clipped = gradient * rate if round(rate, 2) < 1 else gradient
    return clipped


# ==== epsilon_of_pytorch ====
"""A small number is added to the norm."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.linalg.norm(gradient)
    rate = threshold / (norm + 1e-6)
    clipped = gradient * min(1, rate)
    return clipped
