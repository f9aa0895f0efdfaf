# ==== gradient_not_divided ====
"""The gradient is copied to every pixel without dividing it."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :]
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== keepdims_left ====
"""The axes of size 1 are kept."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2), keepdims=True)
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== channels_counted ====
"""The channels are counted among the positions."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.shape[1] * x.shape[2] * x.shape[3]
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== square_map ====
"""The map is taken to be square."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.shape[1] ** 2
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== maximum_taken ====
"""The global maximum is taken."""

import numpy as np


def global_average_pool(x, dy):
    y = x.max(axis=(1, 2))
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== nchw_axes ====
"""The last two axes are averaged, as in PyTorch's layout, and the result does not have
the shape of dy."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(2, 3))
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== batch_axis_in_count ====
"""The count comes from the first two axes of the shape."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.shape[0] * x.shape[1]
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== integer_division ====
"""An integer division is used because positions is an integer."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :] // positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== whole_tensor_count ====
"""The positions are all elements of x."""

import numpy as np


def global_average_pool(x, dy):
    y = x.mean(axis=(1, 2))
    positions = x.size
    spread = dy[:, None, None, :] / positions
    dx = np.broadcast_to(spread, x.shape)
    return y, dx


# ==== sum_instead ====
"""The sum over the positions is returned, so that the gradient needs no division
either."""

import numpy as np


def global_average_pool(x, dy):
    y = x.sum(axis=(1, 2))
    positions = x.shape[1] * x.shape[2]
    spread = dy[:, None, None, :]
    dx = np.broadcast_to(spread, x.shape)
    return y, dx
