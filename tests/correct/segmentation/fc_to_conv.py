# ==== numpy_windows ====
"""NumPy's windows, and the dense layers as they were."""

import numpy as np


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    windows = np.lib.stride_tricks.sliding_window_view(features, tuple(size), axis=(1, 2))
    rows = np.moveaxis(windows, 3, 5)  # batch, height, width, window's rows and columns, channels
    flat = rows.reshape(*rows.shape[:3], -1)
    hidden = np.maximum(flat @ kernel1 + bias1, 0)
    return hidden @ kernel2 + bias2


# ==== functional ====
"""Called one by one, with the weights given when the layers are built."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    shape = (size[0], size[1], features.shape[3], -1)
    first = layers.Conv2D(
        kernel1.shape[1],
        size,
        kernel_initializer=lambda _, dtype=None: kernel1.reshape(shape),
        bias_initializer=lambda _, dtype=None: bias1,
    )
    second = layers.Dense(len(bias2))
    hidden = keras.ops.relu(first(features))
    second.build(hidden.shape)
    second.set_weights([kernel2, bias2])
    return second(hidden)


# ==== loops ====
"""Point by point."""

import numpy as np


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    high, wide = size
    batch, height, width, _ = features.shape
    heat = np.zeros((batch, height - high + 1, width - wide + 1, len(bias2)))
    for i in range(heat.shape[1]):
        for j in range(heat.shape[2]):
            window = features[:, i : i + high, j : j + wide].reshape(batch, -1)
            heat[:, i, j] = np.maximum(window @ kernel1 + bias1, 0) @ kernel2 + bias2
    return heat


# ==== tensorflow ====
"""tf.nn, without layers."""

import tensorflow as tf


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    filters = tf.reshape(kernel1, (*size, features.shape[-1], -1))
    hidden = tf.nn.relu(tf.nn.conv2d(features, filters, strides=1, padding="VALID") + bias1)
    return tf.einsum("bhwu,uc->bhwc", hidden, tf.constant(kernel2)) + bias2
