# ==== negative_determinant ====
"""The logarithm of the determinant is taken without its absolute value and is nan where
that is negative.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.log(np.linalg.det(weights)) + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== sign_of_slogdet ====
"""The learner multiplies the sign of slogdet back in, so that the logarithm itself
changes sign.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    sign, logarithm = np.linalg.slogdet(weights)
    log_det = sign * logarithm + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== linear_map_forgotten ====
"""Only the coupling layer enters the log-determinant: the linear layer is thought to be
a rotation.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== scales_exponentiated ====
"""The factors of the coupling layer are added up instead of their logarithms."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.log(np.abs(np.linalg.det(weights))) + np.sum(np.exp(scale), axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== batch_summed ====
"""The exponents are summed over the whole batch, so that all samples share one log-
determinant.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.log(np.abs(np.linalg.det(weights))) + np.full(len(x), np.sum(scale))
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== constant_for_one_dimension ====
"""The constant ½ log 2π of the normal density is subtracted once and not once per
feature.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.linalg.slogdet(weights)[1] + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== constant_dropped ====
"""The constant of the normal density is dropped, as one does in a loss."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.linalg.slogdet(weights)[1] + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== density_of_each_feature ====
"""The log-density is averaged over the features instead of being summed."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.linalg.slogdet(weights)[1] + np.sum(scale, axis=1)
    log_p_z = np.mean(-0.5 * z**2 - 0.5 * np.log(2 * np.pi), axis=1)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x


# ==== direction_inverted ====
"""log_det is subtracted, as for the map z → x of the generating direction."""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.linalg.slogdet(weights)[1] + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - 0.5 * z.shape[1] * np.log(2 * np.pi)
    log_p_x = log_p_z - log_det
    return log_det, log_p_z, log_p_x


# ==== half_the_features ====
"""The constant is written with the width of the coupling layer's two halves, which is
too small for an odd number of features.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.linalg.slogdet(weights)[1] + np.sum(scale, axis=1)
    log_p_z = -0.5 * np.sum(z**2, axis=1) - (z.shape[1] // 2) * np.log(2 * np.pi)
    log_p_x = log_p_z + log_det
    return log_det, log_p_z, log_p_x
