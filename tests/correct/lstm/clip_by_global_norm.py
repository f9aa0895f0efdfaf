# ==== cut_apart_again ====
"""One vector is clipped, then cut and folded into the old shapes."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    flat = np.hstack([np.reshape(gradient, -1) for gradient in gradients])
    norm = np.sqrt(flat @ flat)
    if norm > threshold:
        flat = flat / norm * threshold
    clipped, start = [], 0
    for gradient in gradients:
        end = start + gradient.size
        clipped.append(flat[start:end].reshape(gradient.shape))
        start = end
    return clipped, norm


# ==== float32 ====
"""In single precision."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    gradients = [gradient.astype(np.float32) for gradient in gradients]
    norm = np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))
    rate = min(np.float32(1), np.float32(threshold) / norm)
    return [rate * gradient for gradient in gradients], norm


# ==== frobenius_products ====
"""The sum of squares by np.vdot, the copies shortened in place."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    squared = sum(np.vdot(gradient, gradient) for gradient in gradients)
    clipped = [np.copy(gradient) for gradient in gradients]
    if squared > threshold**2:
        for array in clipped:
            array *= np.sqrt(threshold**2 / squared)
    return clipped, squared**0.5


# ==== hypotenuse ====
"""The norm as the length of one long hypotenuse."""

import math

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = math.hypot(*(value for gradient in gradients for value in gradient.flat))
    rate = np.clip(threshold / norm, None, 1.0)
    return list(map(rate.__mul__, gradients)), norm


# ==== loops ====
"""Squares added up one by one."""

import math

import numpy as np


def clip_by_global_norm(gradients, threshold):
    total = 0.0
    for gradient in gradients:
        for value in np.nditer(gradient):
            total += float(value) ** 2
    norm = math.sqrt(total)
    clipped = []
    for gradient in gradients:
        gradient = gradient.copy()
        if norm > threshold:
            gradient /= norm / threshold
        clipped.append(gradient)
    return clipped, norm


# ==== norm_of_norms ====
"""The norm of the arrays' own norms."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.linalg.norm([np.linalg.norm(gradient) for gradient in gradients])
    clipped = [threshold * gradient / max(norm, threshold) for gradient in gradients]
    return clipped, norm


# ==== one_vector ====
"""All elements laid end to end in one vector."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.linalg.norm(np.concatenate([gradient.ravel() for gradient in gradients]))
    if norm <= threshold:
        return list(gradients), norm
    return [gradient * threshold / norm for gradient in gradients], norm
