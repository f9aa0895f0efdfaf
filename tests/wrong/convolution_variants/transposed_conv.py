# ==== zeros_after_last ====
"""Zeros follow the last value as well, so the output is too long."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, t * stride))
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== not_flipped ====
"""The filter is not flipped, as in Keras's Conv1D."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== padding_added ====
"""The padding is added as in an ordinary convolution."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== margin_without_padding ====
"""The margin forgets the padding."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = len(kernel) - 1
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== length_one_padding ====
"""The padding is subtracted once in the length."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - padding
    return y, length


# ==== length_as_keras_same ====
"""The length is t times stride, as Keras's "same" has it."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = t * stride
    return y, length


# ==== integer_spread ====
"""The array of zeros takes x's type, which an integer x and a real kernel survive, but
it is built with int."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1), dtype=int)
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== stride_minus_one_step ====
"""The values are put in steps of stride − 1, the number of zeros."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, :: max(stride - 1, 1)][:, :t] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== repeated_values ====
"""Each value is repeated, as an upsampling does, instead of being spread with zeros."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:] = np.repeat(x, stride, axis=1)[:, : spread.shape[1]]
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = (t - 1) * stride + len(kernel) - 2 * padding
    return y, length


# ==== length_without_minus_one ====
"""The length is reckoned as t steps of the stride plus the kernel."""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))
    spread[:, ::stride] = x
    margin = len(kernel) - 1 - padding
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]
    length = t * stride + len(kernel) - 2 * padding
    return y, length
