# ==== filter_with_gaps ====
"""Zeros between the weights, then an ordinary convolution."""

import numpy as np


def dilated_conv(x, kernel, rate):
    size, channels, filters = kernel.shape
    wide = np.zeros((rate * (size - 1) + 1, channels, filters))
    wide[::rate] = kernel
    span = len(wide)
    y = [np.tensordot(x[:, t : t + span], wide, axes=2) for t in range(x.shape[1] - span + 1)]
    return np.stack(y, axis=1), span


# ==== float32 ====
"""In single precision."""

import numpy as np


def dilated_conv(x, kernel, rate):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    span = (len(kernel) - 1) * rate + 1
    steps = x.shape[1] + 1 - span
    read = np.stack([x[:, k * rate : k * rate + steps] for k in range(len(kernel))])
    return np.einsum("kntc,kcm->ntm", read, kernel), span


# ==== index_array ====
"""An array of the times that are read, and one matrix product."""

import numpy as np


def dilated_conv(x, kernel, rate):
    n, t, _ = x.shape
    offsets = rate * np.arange(len(kernel))
    span = int(offsets[-1] - offsets[0]) + 1
    times = np.arange(t - span + 1)[:, np.newaxis] + offsets
    rows = x[:, times].reshape(n, len(times), -1)
    return rows @ kernel.reshape(-1, kernel.shape[-1]), span


# ==== loops ====
"""The formula's sums, one product at a time."""

import numpy as np


def dilated_conv(x, kernel, rate):
    size, channels, filters = kernel.shape
    span = 1
    for _ in range(size - 1):
        span += rate
    y = np.zeros((x.shape[0], x.shape[1] - span + 1, filters))
    for n, t, m in np.ndindex(y.shape):
        for k in range(size):
            for c in range(channels):
                y[n, t, m] += x[n, t + rate * k, c] * kernel[k, c, m]
    return y, span


# ==== phases ====
"""The input is dealt out into as many sequences as the rate; each is convolved without gaps."""

import numpy as np


def dilated_conv(x, kernel, rate):
    size = len(kernel)
    span = size + (size - 1) * (rate - 1)
    y = np.zeros((len(x), x.shape[1] - span + 1, kernel.shape[2]))
    for phase in range(min(rate, y.shape[1])):
        sequence = x[:, phase::rate]
        steps = sequence.shape[1] - size + 1
        dense = sum(sequence[:, k : k + steps] @ kernel[k] for k in range(size))
        y[:, phase::rate] = dense
    return y, span


# ==== window_view ====
"""Windows as wide as the span, of which every rate-th value is read."""

import numpy as np


def dilated_conv(x, kernel, rate):
    last = rate * (kernel.shape[0] - 1)
    windows = np.lib.stride_tricks.sliding_window_view(x, last + 1, axis=1)[..., ::rate]
    return np.einsum("ntck,kcm->ntm", windows, kernel), last + 1
