# ==== whole_jacobian ====
"""The Jacobian of both stages of each sample as a matrix, and its determinant."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    features = x.shape[1]
    half = features // 2
    log_det = np.zeros(len(x))
    for n in range(len(x)):
        factors = np.ones(features)
        factors[half:] = np.exp(scale[n])
        # What the kept half does to the others stands off the diagonal and does not count.
        log_det[n] = np.log(abs(np.linalg.det(weights.T * factors[:, None])))
    log_p_z = np.sum(np.log(np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)), axis=1)
    return log_det, log_p_z, log_p_z + log_det


# ==== singular_values ====
"""The absolute value of a determinant is the product of the singular values."""

import math

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    volume = np.linalg.svd(weights, compute_uv=False)
    log_det = scale.sum(axis=-1) + np.log(volume).sum()
    log_p_z = -(np.linalg.norm(z, axis=1) ** 2 + z.shape[1] * math.log(2 * math.pi)) / 2
    return log_det, log_p_z, log_det + log_p_z


# ==== minus_the_inverse ====
"""The determinant of the way back, subtracted."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    back = np.linalg.slogdet(np.linalg.inv(weights)).logabsdet - np.sum(scale, axis=1)
    constant = -0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_z = constant - 0.5 * np.array([row @ row for row in z])
    return -back, log_p_z, log_p_z - back


# ==== float32 ====
"""In single precision."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    given = (x, weights, offset, scale_kernel, shift_kernel)
    z, scale = to_z(*(array.astype(np.float32) for array in given))
    log_det = np.linalg.slogdet(weights.astype(np.float32))[1] + scale.sum(axis=1)
    log_p_z = np.float32(-0.5) * (z**2 + np.float32(np.log(2 * np.pi))).sum(axis=1)
    return log_det, log_p_z, log_p_z + log_det
