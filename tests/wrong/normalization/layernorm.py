# ==== batch_axis ====
"""The batch is averaged over, as in BatchNormalization."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== time_included ====
"""The steps of a sample are averaged over too."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=(1, 2), keepdims=True)
    variance = x.var(axis=(1, 2), keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== time_axis ====
"""The mean is taken over the steps instead of the features."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== keepdims_forgotten ====
"""The axis is not kept, so the shapes do not fit."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1)
    variance = x.var(axis=-1)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== unbiased ====
"""The variance is divided by features − 1."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True, ddof=1)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== epsilon_outside ====
"""ε is added after the root."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    x_hat = (x - mean) / (np.sqrt(variance) + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== paper_epsilon ====
"""An ε of 1e-6 is used, as in the Transformer's code."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 1e-6)
    y = gamma * x_hat + beta
    return y


# ==== root_mean_square ====
"""The mean is not subtracted, as in RMSNorm."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    x_hat = x / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== gamma_beta_swapped ====
"""gamma and beta are exchanged."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = beta * x_hat + gamma
    return y


# ==== residual_added ====
"""The input is added, as Add & Norm does."""

import numpy as np


def layernorm(x, gamma, beta):
    mean = x.mean(axis=-1, keepdims=True)
    variance = x.var(axis=-1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta + x
    return y
