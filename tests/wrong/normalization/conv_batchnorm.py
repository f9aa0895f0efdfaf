# ==== batch_axis_only ====
"""The mean is taken over the batch only, so each pixel has its own."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0,)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== per_image ====
"""Each image is normalised by itself, as in InstanceNormalization."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== nchw ====
"""The axes are those of a channels-first layout."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 2, 3)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== all_axes ====
"""The mean is taken over all axes."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2, 3)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== unbiased ====
"""The variance is divided by the number of values less one."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True, ddof=1)
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== epsilon_outside ====
"""ε is added after the root."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / (np.sqrt(variance) + 0.001) + beta
    return y


# ==== no_root ====
"""The deviation is divided by the variance."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * (x - mean) / (variance + 0.001) + beta
    return y


# ==== beta_inside ====
"""beta is added before gamma multiplies."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = gamma * ((x - mean) / np.sqrt(variance + 0.001) + beta)
    return y


# ==== coefficients_left_out ====
"""gamma and beta are left out."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=axes, keepdims=True)
    y = (x - mean) / np.sqrt(variance + 0.001)
    return y


# ==== variance_per_position ====
"""The variance is averaged from those of the positions about their own means."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    axes = (0, 1, 2)
    mean = x.mean(axis=axes, keepdims=True)
    variance = x.var(axis=0).mean(axis=(0, 1))
    y = gamma * (x - mean) / np.sqrt(variance + 0.001) + beta
    return y
