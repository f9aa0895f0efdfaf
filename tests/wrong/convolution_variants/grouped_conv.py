# ==== interleaved_channels ====
"""Group g takes every groups-th channel, starting at g."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g::groups]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== interleaved_filters ====
"""The filters of a group are taken as every groups-th one."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g::groups]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== parts_summed ====
"""The groups' outputs are added up."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = sum(parts)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== stacked ====
"""The outputs get an axis of their own."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.stack(parts, axis=-1)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== groups_squared ====
"""Both numbers of channels are divided by groups, which counts one group only."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * size_in * size_out
    return y, parameters


# ==== full_count ====
"""The weights of the ordinary convolution are counted."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * channels * filters
    return y, parameters


# ==== kernel_cut_along_inputs ====
"""The kernel is cut along its input axis too, although that axis is already one group
wide."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[:, :, g * size_in : (g + 1) * size_in, g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== wrong_size_for_filters ====
"""The filters are cut with the size of the input group, which fits only when both are
equal."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_in : (g + 1) * size_in]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters


# ==== true_division_count ====
"""The count is made with a true division, so it is not an integer."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts, axis=-1)
    parameters = k_h * k_w * channels * filters / groups
    return y, parameters


# ==== joined_along_rows ====
"""The outputs are joined along the batch, np.concatenate's default."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w = kernel.shape[:2]
    channels, filters = x.shape[-1], kernel.shape[-1]
    size_in, size_out = channels // groups, filters // groups
    parts = []
    for g in range(groups):
        some = x[..., g * size_in : (g + 1) * size_in]
        weights = kernel[..., g * size_out : (g + 1) * size_out]
        parts.append(conv(some, weights))
    y = np.concatenate(parts)
    parameters = k_h * k_w * (channels // groups) * filters
    return y, parameters
