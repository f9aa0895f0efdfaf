# ==== channels_mixed ====
"""The channels are summed, as in an ordinary convolution."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += (patch * kernel[p, q]).sum(axis=-1, keepdims=True)
    return y


# ==== filter_flipped ====
"""The filter is flipped."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[k_h - 1 - p, k_w - 1 - q]
    return y


# ==== assigned ====
"""Each term replaces the ones before it."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y = patch * kernel[p, q]
    return y


# ==== no_plus_one ====
"""The output is one pixel too small on both sides."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h, w - k_w
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[p, q]
    return y


# ==== same_size_kept ====
"""The output is as large as the input, so the slices do not fit."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h, w
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[p, q]
    return y


# ==== offsets_swapped ====
"""p is used for the columns and q for the rows, which is right for symmetric filters
only."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, q : q + oh, p : p + ow]
            y += patch * kernel[p, q]
    return y


# ==== square_output ====
"""The width of the output is taken from the height."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh = ow = h - k_h + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[p, q]
    return y


# ==== first_sample_only ====
"""The slice is taken from the first sample, which broadcasts to the whole batch."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[0, p : p + oh, q : q + ow]
            y += patch * kernel[p, q]
    return y


# ==== normalised_by_area ====
"""The sum is divided by the number of taps, as in average pooling."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[p, q] / (k_h * k_w)
    return y


# ==== first_channel_filter ====
"""The filter of the first channel is used for all of them."""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]
            y += patch * kernel[p, q, 0]
    return y
