# ==== float32 ====
"""In single precision."""

import numpy as np


def l1_subgradient(kernel, decay):
    kernel, decay = kernel.astype(np.float32), np.float32(decay)
    return decay * np.abs(kernel).sum(), decay * np.sign(kernel)


# ==== inner_product ====
"""The gradient first; its inner product with the weights is the penalty."""

import numpy as np


def l1_subgradient(kernel, decay):
    gradient = decay * np.sign(kernel)
    return np.vdot(gradient, kernel), gradient


# ==== loops ====
"""Weight by weight, with a case for each sign."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = 0.0
    gradient = np.zeros(kernel.shape)
    for index, w in np.ndenumerate(kernel):
        penalty += decay * abs(w)
        if w > 0:
            gradient[index] = decay
        elif w < 0:
            gradient[index] = -decay
    return penalty, gradient


# ==== select ====
"""np.select over the three cases, and norms of the columns."""

import numpy as np


def l1_subgradient(kernel, decay):
    penalty = decay * np.linalg.norm(kernel, ord=1, axis=0).sum()
    gradient = np.select([kernel > 0, kernel < 0], [decay, -decay], default=0.0)
    return float(penalty), gradient


# ==== two_parts ====
"""The positive and the negative part of the weights apart."""

import numpy as np


def l1_subgradient(kernel, decay):
    positive = np.maximum(kernel, 0)
    negative = np.maximum(-kernel, 0)
    penalty = decay * (positive.sum() + negative.sum())
    gradient = decay * (np.heaviside(kernel, 0) - np.heaviside(-kernel, 0))
    return penalty, gradient


# ==== weight_over_size ====
"""w divided by |w|, with 0 left where there is nothing to divide by."""

import numpy as np


def l1_subgradient(kernel, decay):
    size = np.sqrt(kernel**2)
    sign = np.divide(kernel, size, out=np.zeros_like(kernel), where=size > 0)
    return decay * sum(size.ravel().tolist()), sign * decay
