# ==== index_t ====
"""alpha_bars is indexed with t, forgetting that t counts from 1; t = T goes beyond the
end.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)
    level = alpha_bars[t].reshape(-1, 1, 1, 1)
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== index_t_clipped ====
"""t is used as the index and the last one clipped to make the error go away, so that
all levels are one step late.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)
    level = alpha_bars[np.minimum(t, len(betas) - 1)][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== products_of_betas ====
"""The cumulative product of the betas themselves is taken for ᾱ."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(betas)
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== sum_of_betas ====
"""The variances of the steps are added up, as if the image were not shrunk at each
step.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = 1 - np.cumsum(betas)
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== no_product ====
"""The α of time t alone is used: the learner thinks of q(x_t | x_{t−1}), not of x_0."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = 1 - betas
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== variance_as_deviation ====
"""The noise is multiplied by its variance 1 − ᾱ, the root is forgotten."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + (1 - level) * noise
    return x_t


# ==== roles_swapped ====
"""The two coefficients are swapped: the learner takes the level for the amount of
noise.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(1 - level) * x_0 + np.sqrt(level) * noise
    return x_t


# ==== root_of_one_minus ====
"""The deviation is written as 1 − √ᾱ so that both coefficients add up to 1."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + (1 - np.sqrt(level)) * noise
    return x_t


# ==== first_step_clean ====
"""A 1 is put before the products, so that t = 1 means an image without noise."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.concatenate([[1.0], np.cumprod(1 - betas)[:-1]])
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t


# ==== log_space_interpolated ====
"""ᾱ is computed with exp(−Σβ), the limit for small betas, which is only nearly the
product.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.exp(-np.cumsum(betas))
    level = alpha_bars[t - 1][:, None, None, None]
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise
    return x_t
