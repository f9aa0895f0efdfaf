# ==== bias_forgotten ====
"""The bias is left out."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x @ weights
    return y


# ==== transposed_weights ====
"""The weights are transposed, as for column vectors."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x @ weights.T + bias
    return y


# ==== relu_added ====
"""A ReLU is added out of habit."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = np.maximum(x @ weights + bias, 0)
    return y


# ==== reshaped_for_square ====
"""The image is flattened and put back with height and width exchanged."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = (x.reshape(len(x), -1, x.shape[-1]) @ weights + bias).reshape(
        len(x), x.shape[2], x.shape[1], -1
    )
    return y


# ==== one_bias ====
"""The mean of the bias is added everywhere, as if a layer had one bias."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x @ weights + bias.mean()
    return y


# ==== left_flat ====
"""All pixels are laid out as rows of one matrix, and the result is not shaped back."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x.reshape(-1, x.shape[-1]) @ weights + bias
    return y


# ==== averaged_over_channels ====
"""The sum over the channels is divided by their number."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x @ weights / x.shape[-1] + bias
    return y


# ==== one_pixel ====
"""The spatial axes are averaged first, as global pooling does."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = np.broadcast_to(
        x.mean(axis=(1, 2), keepdims=True) @ weights + bias, (*x.shape[:3], len(bias))
    )
    return y


# ==== squeezed ====
"""Axes of size 1 are squeezed out of the result, also when the batch or the number of
filters is 1."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = np.squeeze(x @ weights + bias)
    return y


# ==== padding_ring ====
"""A ring of zeros is added, as for 3×3 filters, so the output grows."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = np.pad(x, [(0, 0), (1, 1), (1, 1), (0, 0)]) @ weights + bias
    return y
