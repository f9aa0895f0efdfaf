# ==== span_times_rate ====
"""The span is the length of the kernel times the rate."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * len(kernel)
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y, span


# ==== rate_between ====
"""The rate is taken as the number of steps skipped, as if rate 0 were ordinary."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = (rate + 1) * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, (rate + 1) * k : (rate + 1) * k + steps]
        y += read @ kernel[k]
    return y, span


# ==== read_strided ====
"""The input is read with the rate as the step of the slice."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, k : k + rate * steps : rate]
        y += read @ kernel[k]
    return y, span


# ==== rate_forgotten_in_read ====
"""The neighbouring steps are read, as without dilation."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, k : k + steps]
        y += read @ kernel[k]
    return y, span


# ==== from_the_end ====
"""The filter is flipped, as the mathematical convolution demands."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read @ kernel[len(kernel) - 1 - k]
    return y, span


# ==== assigned ====
"""The products replace each other instead of adding up."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y = read @ kernel[k]
    return y, span


# ==== span_of_kernel ====
"""The span is the number of taps."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = len(kernel)
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y, span


# ==== first_tap_only ====
"""The first element of the filter is used for every tap."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read @ kernel[0]
    return y, span


# ==== channels_summed_first ====
"""The channels of the input and of the filter are summed separately."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read.sum(axis=-1, keepdims=True) * kernel[k].sum(axis=0)
    return y, span


# ==== averaged ====
"""The sum over the taps is divided by their number."""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]
        y += read @ kernel[k] / len(kernel)
    return y, span
