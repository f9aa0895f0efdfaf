# ==== product_one_short ====
"""The product ends before number t, because the learner thinks of the index t − 1 as
excluded.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[: t - 1]) if t > 1 else alpha
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== product_one_long ====
"""One factor too many enters the product, which shows except at the last t of the
schedule.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[: t + 1])
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== root_of_noise_level_forgotten ====
"""The noise is divided by 1 − ᾱ, its variance, and not by its deviation."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - beta / (1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== deviation_of_step_subtracted ====
"""√β times the prediction is subtracted: the learner just inverts one forward step."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - np.sqrt(beta) * predicted) / np.sqrt(alpha)
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== estimate_of_x_0 ====
"""The mean is the estimate of x_0, all noise being removed at once."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha_bar)
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== scale_missing ====
"""The division by √α is applied to x_t alone and not to the noise that is subtracted."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = x_t / np.sqrt(alpha) - beta / np.sqrt(1 - alpha_bar) * predicted
    previous = mean + np.sqrt(beta) * z if t > 1 else mean
    return mean, previous


# ==== variance_times_z ====
"""z is multiplied by the variance β instead of its root."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean + beta * z if t > 1 else mean
    return mean, previous


# ==== posterior_variance ====
"""The posterior variance β̃ of the paper's other choice is used, which is 0 at t = 1 by
itself.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    before = alpha_bar / alpha
    previous = mean + np.sqrt(beta * (1 - before) / (1 - alpha_bar)) * z
    return mean, previous


# ==== noise_in_the_last_step ====
"""Noise is added in the last step as well: the condition tests for t = 0, as if t began
there.
"""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean if t == 0 else mean + np.sqrt(beta) * z
    return mean, previous


# ==== last_step_is_large_t ====
"""The learner takes the last step to be t = T and leaves the noise out there."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = betas[t - 1]
    alpha = 1 - beta
    alpha_bar = np.prod(1 - betas[:t])
    mean = (x_t - beta / np.sqrt(1 - alpha_bar) * predicted) / np.sqrt(alpha)
    previous = mean if t == len(betas) else mean + np.sqrt(beta) * z
    return mean, previous
