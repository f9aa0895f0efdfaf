# ==== hard_coded_255 ====
"""μ is written as 255, which is right for WaveNet's 256 levels only."""

import numpy as np


def mu_law(x, levels):
    mu = 255
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== mu_plus_one_outside ====
"""The logarithm is divided by log μ, so that x = 1 does not become 1."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log(1 + mu * np.abs(x)) / np.log(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== sign_by_division ====
"""The sign is computed as x / |x|, which is nan at 0."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = x / np.abs(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== half_to_even ====
"""np.round rounds exact halves to the even integer, not up."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.round((squeezed + 1) / 2 * mu).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== truncated ====
"""The cast to int cuts off instead of going to the nearest integer."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = ((squeezed + 1) / 2 * mu).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== bins_of_equal_width ====
"""The range is cut into `levels` cells of the same width, the end being clipped, and
not rounded to the nearest of levels points.
"""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.minimum((squeezed + 1) / 2 * levels, levels - 1).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== decoded_to_cell_centres ====
"""Codes go back to the middle of `levels` cells, so that 0 does not become −1."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = (2 * codes + 1) / levels - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded) * np.log1p(mu)) / mu
    return squeezed, codes, restored


# ==== negative_power ====
"""The inverse is applied to the signed value without splitting off the sign."""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = ((1 + mu) ** decoded - 1) / mu
    return squeezed, codes, restored


# ==== exp_without_base ====
"""The inverse uses e to the power, forgetting that the logarithm was divided by log(1 +
μ).
"""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(decoded) * np.expm1(np.abs(decoded)) / mu
    return squeezed, codes, restored


# ==== restored_from_squeezed ====
"""The inverse is applied to squeezed, before quantisation, and restores x without any
error.
"""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = np.sign(x) * np.log1p(mu * np.abs(x)) / np.log1p(mu)
    codes = np.floor((squeezed + 1) / 2 * mu + 0.5).astype(int)
    decoded = 2 * codes / mu - 1
    restored = np.sign(squeezed) * np.expm1(np.abs(squeezed) * np.log1p(mu)) / mu
    return squeezed, codes, restored
