# ==== added_where_it_arrives ====
"""Without padding: each element of the filter moves the input towards the future."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    y = np.tile(bias, (len(x), steps, 1)).astype(float)
    for k, weights in enumerate(kernel):
        delay = rate * (len(kernel) - 1 - k)
        if delay < steps:
            y[:, delay:] += x[:, : steps - delay] @ weights
    return y


# ==== loops ====
"""One product at a time, with a check of the time."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    size, channels, filters = kernel.shape
    y = np.zeros((x.shape[0], x.shape[1], filters))
    for n, t, m in np.ndindex(y.shape):
        y[n, t, m] = bias[m]
        for back in range(size):
            if t - rate * back >= 0:
                for c in range(channels):
                    y[n, t, m] += x[n, t - rate * back, c] * kernel[size - 1 - back, c, m]
    return y


# ==== windows ====
"""Windows over the padded input, of which every rate-th value is read."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    past = rate * (kernel.shape[0] - 1)
    padded = np.pad(x, [(0, 0), (past, 0), (0, 0)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, past + 1, axis=1)
    return np.einsum("ntck,kcm->ntm", windows[..., ::rate], kernel) + bias


# ==== float32 ====
"""In single precision, by a filter with zeros between its elements."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    size, channels, filters = kernel.shape
    wide = np.zeros((rate * (size - 1) + 1, channels, filters), np.float32)
    wide[::rate] = kernel
    padded = np.concatenate([np.zeros((len(x), len(wide) - 1, channels)), x], axis=1)
    padded = padded.astype(np.float32)
    rows = [
        np.tensordot(padded[:, t : t + len(wide)], wide, axes=([1, 2], [0, 1]))
        for t in range(x.shape[1])
    ]
    return np.stack(rows, axis=1) + bias.astype(np.float32)
