# ==== block_diagonal ====
"""One ordinary convolution with a kernel that is 0 between the groups."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    k_h, k_w, size_in, filters = kernel.shape
    channels, size_out = x.shape[-1], filters // groups
    full = np.zeros((k_h, k_w, channels, filters))
    for g in range(groups):
        outputs = slice(g * size_out, (g + 1) * size_out)
        full[:, :, g * size_in : (g + 1) * size_in, outputs] = kernel[..., outputs]
    return conv(x, full), k_h * k_w * size_in * filters


# ==== filter_by_filter ====
"""Each filter looks up the channels of its group."""

import numpy as np


def grouped_conv(x, kernel, groups):
    k_h, k_w, size_in, filters = kernel.shape
    n, h, w, channels = x.shape
    y = np.zeros((n, h - k_h + 1, w - k_w + 1, filters))
    parameters = 0
    for m in range(filters):
        first = m // (filters // groups) * (channels // groups)
        for i in range(y.shape[1]):
            for j in range(y.shape[2]):
                patch = x[:, i : i + k_h, j : j + k_w, first : first + size_in]
                y[:, i, j, m] = np.sum(patch * kernel[..., m], axis=(1, 2, 3))
        parameters += k_h * k_w * channels // groups
    return y, parameters


# ==== float32 ====
"""In single precision."""

import numpy as np


def conv(x, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijapq,pqab->nijb", windows, kernel)


def grouped_conv(x, kernel, groups):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    k_h, k_w, size_in, filters = kernel.shape
    size_out = filters // groups
    y = np.zeros((len(x), x.shape[1] - k_h + 1, x.shape[2] - k_w + 1, filters), np.float32)
    for g in range(groups):
        outputs = slice(g * size_out, (g + 1) * size_out)
        y[..., outputs] = conv(x[..., g * size_in : (g + 1) * size_in], kernel[..., outputs])
    return y, k_h * k_w * size_in * filters


# ==== group_axis ====
"""The groups as an axis of their own."""

import numpy as np


def grouped_conv(x, kernel, groups):
    k_h, k_w, size_in, filters = kernel.shape
    parts = x.reshape(*x.shape[:3], groups, size_in)
    weights = kernel.reshape(k_h, k_w, size_in, groups, filters // groups)
    windows = np.lib.stride_tricks.sliding_window_view(parts, (k_h, k_w), axis=(1, 2))
    y = np.einsum("nijgapq,pqagb->nijgb", windows, weights)
    parameters = k_h * k_w * (x.shape[-1] // groups) * (filters // groups) * groups
    return y.reshape(*y.shape[:3], filters), parameters


# ==== split ====
"""Input and filters split into lists, convolved in pairs and joined again."""

import numpy as np


def conv(x, kernel):
    k_h, k_w = kernel.shape[:2]
    oh, ow = x.shape[1] - k_h + 1, x.shape[2] - k_w + 1
    places = [(p, q) for p in range(k_h) for q in range(k_w)]
    return sum(x[:, p : p + oh, q : q + ow] @ kernel[p, q] for p, q in places)


def grouped_conv(x, kernel, groups):
    inputs, filters = np.split(x, groups, axis=3), np.split(kernel, groups, axis=3)
    y = np.concatenate([conv(a, b) for a, b in zip(inputs, filters, strict=True)], axis=3)
    parameters = sum(b.shape[0] * b.shape[1] * b.shape[2] * b.shape[3] for b in filters)
    return y, parameters
