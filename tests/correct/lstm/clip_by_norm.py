# ==== element_by_element ====
"""Plain Python numbers, with the hypotenuse of all elements."""

import math

import numpy as np


def clip_by_norm(gradient, threshold):
    rows = gradient.tolist()
    norm = math.hypot(*[value for row in rows for value in row])
    if norm <= threshold:
        return gradient
    return np.array([[value / norm * threshold for value in row] for row in rows])


# ==== float32 ====
"""In single precision."""

import numpy as np


def clip_by_norm(gradient, threshold):
    gradient = gradient.astype(np.float32)
    norm = np.linalg.norm(gradient)
    if norm > threshold:
        gradient = gradient / norm * np.float32(threshold)
    return gradient


# ==== in_place ====
"""A copy that is shortened where need be."""

import math

import numpy as np


def clip_by_norm(gradient, threshold):
    clipped = np.array(gradient)
    norm = math.sqrt(sum(value**2 for row in gradient for value in row))
    if norm > threshold:
        clipped *= threshold
        clipped /= norm
    return clipped


# ==== larger_of_two ====
"""Divided by the larger of norm and threshold."""

import numpy as np


def clip_by_norm(gradient, threshold):
    return gradient * threshold / max(np.linalg.norm(gradient), threshold)


# ==== singular_values ====
"""The norm from the singular values, the rate cut off at 1."""

import numpy as np


def clip_by_norm(gradient, threshold):
    singular = np.linalg.svd(gradient, compute_uv=False)
    rate = np.clip(threshold / np.sqrt(np.sum(singular**2)), 0, 1)
    return rate * gradient


# ==== trace ====
"""The squared norm as the trace of G Gᵀ, the choice by np.where."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.trace(gradient @ gradient.T) ** 0.5
    return np.where(norm > threshold, gradient * (threshold / norm), gradient)


# ==== unit_vector ====
"""The direction first, then the length."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.sqrt(np.einsum("ij,ij->", gradient, gradient))
    return min(norm, threshold) * (gradient / norm)
