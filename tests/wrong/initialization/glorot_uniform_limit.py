# ==== only_channels ====
"""Only the channels are counted and the window forgotten."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = in_channels
    fan_out = out_channels
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== window_for_fan_in_only ====
"""The window is counted on the way in but not on the way out."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = out_channels
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== limit_is_std ====
"""The standard deviation is used as the limit."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = math.sqrt(2 / (fan_in + fan_out))
    std = limit
    return fan_in, fan_out, limit, std


# ==== std_of_full_width ====
"""The standard deviation is that of a uniform distribution of width limit: divided by
the root of 12."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = limit / math.sqrt(12)
    return fan_in, fan_out, limit, std


# ==== variance_returned ====
"""The variance is returned as std."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = 2 / (fan_in + fan_out)
    return fan_in, fan_out, limit, std


# ==== torch_axes ====
"""The shape is read in PyTorch's order, with the channels first."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = shape[1] * shape[2] * shape[3]
    fan_out = shape[0] * shape[2] * shape[3]
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== square_window ====
"""The window is taken to be square: height squared."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height**2 * in_channels
    fan_out = height**2 * out_channels
    limit = math.sqrt(6 / (fan_in + fan_out))
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== he_limit ====
"""The limit looks at fan_in only, as in He's initial values."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = math.sqrt(6 / fan_in)
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== mean_of_fans_wrong ====
"""The mean of both sides is taken and used with 2 over it."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = math.sqrt(6 / ((fan_in + fan_out) / 2))
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== root_forgotten ====
"""The root is left out when solving for limit."""

import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    fan_in = height * width * in_channels
    fan_out = height * width * out_channels
    limit = 6 / (fan_in + fan_out)
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std
