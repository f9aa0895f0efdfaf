# ==== separate_norms ====
"""Each gradient is clipped by its own norm."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / norm)
    clipped = [g * min(1, threshold / np.linalg.norm(g)) for g in gradients]
    return clipped, norm


# ==== sum_of_norms ====
"""The norms of the arrays are added up."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = sum(np.linalg.norm(g) for g in gradients)
    rate = min(1, threshold / norm)
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== always_scaled ====
"""The gradients are scaled up to the threshold where they are shorter."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = threshold / norm
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== values_clipped ====
"""Each element is clipped between plus and minus the threshold."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / norm)
    clipped = [np.clip(g, -threshold, threshold) for g in gradients]
    return clipped, norm


# ==== squared_norm ====
"""The root is forgotten."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = sum(np.sum(g**2) for g in gradients)
    rate = min(1, threshold / norm)
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== epsilon_added ====
"""An ε is added to the norm as PyTorch does, so the result is not exactly the
threshold."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / (norm + 1e-2))
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== epsilon_of_pytorch ====
"""An ε as small as PyTorch's is added to the norm."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / (norm + 1e-6))
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== norm_after_clipping ====
"""The norm that is returned is that after clipping."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / norm)
    clipped = [rate * g for g in gradients]
    norm = norm * rate
    return clipped, norm


# ==== concatenated_arrays ====
"""The arrays are concatenated without flattening, which fails for different shapes."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.linalg.norm(np.concatenate(gradients))
    rate = min(1, threshold / norm)
    clipped = [rate * g for g in gradients]
    return clipped, norm


# ==== one_vector_returned ====
"""The gradients come back as one long vector in a list."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    rate = min(1, threshold / norm)
    clipped = [rate * np.concatenate([g.ravel() for g in gradients])]
    return clipped, norm
