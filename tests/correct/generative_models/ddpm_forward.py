# ==== step_by_step ====
"""The factors of image and noise, followed time by time."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    x_t = np.empty_like(x_0)
    for number, times in enumerate(t):
        signal, variance = 1.0, 0.0
        for beta in betas[:times]:
            signal *= np.sqrt(1 - beta)
            variance = (1 - beta) * variance + beta
        x_t[number] = signal * x_0[number] + np.sqrt(variance) * noise[number]
    return x_t


# ==== product_for_each_image ====
"""A product up to t for each image, and einsum."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    level = np.array([np.prod(1 - betas[:times]) for times in t])
    kept = np.einsum("n,nhwc->nhwc", np.sqrt(level), x_0)
    return kept + np.einsum("n,nhwc->nhwc", np.sqrt(1 - level), noise)


# ==== images_last ====
"""With the images as last axis, so that a row broadcasts."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    log_level = np.cumsum(np.log1p(-betas))[t - 1]
    signal, spread = np.exp(log_level / 2), np.sqrt(-np.expm1(log_level))
    return (signal * x_0.T + spread * noise.T).T


# ==== one_before_the_first ====
"""A product for t = 0, too, so that t is the index."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.concatenate([[1.0], np.multiply.accumulate(1 - betas)])
    level = np.expand_dims(alpha_bars[t], (1, 2, 3))
    return level**0.5 * x_0 + (1 - level) ** 0.5 * noise


# ==== float32 ====
"""In single precision."""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    level = np.cumprod(1 - betas)[t - 1].reshape(-1, 1, 1, 1)
    signal, spread = np.sqrt(level).astype(np.float32), np.sqrt(1 - level).astype(np.float32)
    return signal * x_0.astype(np.float32) + spread * noise.astype(np.float32)
