# ==== bias_scaled_too ====
"""The bias is scaled at inference together with the sum."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = (x @ kernel + bias) * (1 - rate)
    return y_train, y_test


# ==== rate_as_keep ====
"""The weights are multiplied by rate, taken for the probability of keeping."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel * rate + bias
    return y_train, y_test


# ==== inverted ====
"""The weights kept are divided by 1 - rate in training and nothing is done at
inference."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel / (1 - rate)
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel + bias
    return y_train, y_test


# ==== mean_of_masks ====
"""At inference the mean of the masks of the batch is used."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ (kernel * mask.mean(axis=0)) + bias
    return y_train, y_test


# ==== mask_of_first_sample ====
"""The mask of the first sample is used for all."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = np.broadcast_to(mask[0] * kernel, mask.shape)
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel * (1 - rate) + bias
    return y_train, y_test


# ==== mask_inverted ====
"""Weights are dropped where mask is 1."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = (1 - mask) * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel * (1 - rate) + bias
    return y_train, y_test


# ==== matmul_of_stack ====
"""x is multiplied by the stack of kernels with @, which gives every sample under every
mask, and the mean over the masks is taken."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = (x @ kernels).mean(axis=0) + bias
    y_test = x @ kernel * (1 - rate) + bias
    return y_train, y_test


# ==== bias_forgotten ====
"""The bias is forgotten in training."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels)
    y_test = x @ kernel * (1 - rate) + bias
    return y_train, y_test


# ==== units_dropped ====
"""A unit's input is dropped where any of its weights is, as if it were Dropout."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask.min(axis=2, keepdims=True) * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel * (1 - rate) + bias
    return y_train, y_test


# ==== nothing_at_inference ====
"""Nothing is scaled at inference."""

import numpy as np


def dropconnect(x, kernel, bias, mask, rate):
    kernels = mask * kernel
    y_train = np.einsum("bi,bio->bo", x, kernels) + bias
    y_test = x @ kernel + bias
    return y_train, y_test
