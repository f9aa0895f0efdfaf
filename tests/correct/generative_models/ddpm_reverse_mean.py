# ==== posterior ====
"""The mean of x_{t−1} between the estimated x_0 and x_t."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    alphas = 1 - betas
    now = np.prod(alphas[:t])
    before = np.prod(alphas[: t - 1])
    x_0 = (x_t - np.sqrt(1 - now) * predicted) / np.sqrt(now)
    beta = betas[t - 1]
    mean = np.sqrt(before) * beta / (1 - now) * x_0
    mean += np.sqrt(alphas[t - 1]) * (1 - before) / (1 - now) * x_t
    if t == 1:
        return mean, mean.copy()
    return mean, mean + np.sqrt(beta) * z


# ==== loops ====
"""Value by value."""

import math

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    beta = float(betas[t - 1])
    alpha_bar = 1.0
    for step in range(t):
        alpha_bar *= 1 - float(betas[step])
    mean, previous = np.zeros(x_t.shape), np.zeros(x_t.shape)
    for place in np.ndindex(*x_t.shape):
        removed = x_t[place] - beta / math.sqrt(1 - alpha_bar) * predicted[place]
        mean[place] = removed / math.sqrt(1 - beta)
        previous[place] = mean[place]
        if t != 1:
            previous[place] += math.sqrt(beta) * z[place]
    return mean, previous


# ==== factors ====
"""One factor for each array, the last one 0 at the end."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    alpha_bar = np.exp(np.sum(np.log(1 - betas[:t])))
    enlarge = (1 - betas[t - 1]) ** -0.5
    remove = enlarge * betas[t - 1] * (1 - alpha_bar) ** -0.5
    mean = enlarge * x_t - remove * predicted
    return mean, mean + np.where(t == 1, 0, betas[t - 1]) ** 0.5 * z


# ==== float32 ====
"""In single precision."""

import numpy as np


def ddpm_reverse_mean(x_t, predicted, z, t, betas):
    x_t, predicted, z = (array.astype(np.float32) for array in (x_t, predicted, z))
    beta = betas[t - 1]
    share = np.float32(beta / np.sqrt(1 - np.prod(1 - betas[:t])))
    mean = (x_t - share * predicted) / np.float32(np.sqrt(1 - beta))
    return mean, mean + np.float32(np.sqrt(beta) * (t > 1)) * z
