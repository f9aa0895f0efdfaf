# ==== interleaved_groups ====
"""The groups are on the last axis, so every groups-th channel is together."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, channels // groups, groups)
    axes = (1, 2, 3)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== group_axis_averaged ====
"""The axis of the groups is averaged and that of the channels in a group is kept."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (1, 2, 3)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== pixels_apart ====
"""Each pixel is normalised by itself."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (4,)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== batch_included ====
"""The batch is averaged over too."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (0, 1, 2, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== channels_of_group_apart ====
"""The channels of a group are kept apart, as in InstanceNormalization."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (1, 2)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== all_but_batch ====
"""All channels are taken together, as in LayerNormalization."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (1, 2, 3, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== channels_first_reshape ====
"""The shape is that of a channels-first layout, so pixels and channels mix."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, groups, channels // groups, height, width)
    axes = (2, 3, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== group_first ====
"""The groups are moved forward without being moved back."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups).transpose(0, 3, 1, 2, 4)
    axes = (2, 3, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat + beta
    return y


# ==== coefficient_forgotten ====
"""beta is forgotten."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (1, 2, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = gamma * x_hat
    return y


# ==== coefficients_swapped ====
"""gamma and beta are exchanged."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, height, width, channels = x.shape
    grouped = x.reshape(batch, height, width, groups, channels // groups)
    axes = (1, 2, 4)
    mean = grouped.mean(axis=axes, keepdims=True)
    variance = grouped.var(axis=axes, keepdims=True)
    x_hat = ((grouped - mean) / np.sqrt(variance + 0.001)).reshape(x.shape)
    y = beta * x_hat + gamma
    return y
