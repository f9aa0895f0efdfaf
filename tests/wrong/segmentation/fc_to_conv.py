# ==== sigmoid ====
"""A sigmoid for the ReLU."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="sigmoid")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== square ====
"""A square filter."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size[0], activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== exchanged_sides ====
"""Width and height have changed places."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, tuple(size)[::-1], activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== no_bias ====
"""Without a bias."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu", use_bias=False)
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== dilated ====
"""With gaps."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu", dilation_rate=2)
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== wrong_number ====
"""As many filters as classes."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(classes, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== pooled ====
"""One answer for the whole image."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.GlobalAveragePooling2D()
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== second_padded ====
"""A 3×3 convolution with padding."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 3, padding="same")
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== fortran_order ====
"""Columns first."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units, order="F"), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== bias_first ====
"""The bias comes first."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([bias1, kernel1.reshape(*size, channels, units)])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== kernel_alone ====
"""The bias is not set."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units)])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== halved ====
"""Divided by the number of places."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units) / (size[0] * size[1]), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat


# ==== zero_bias ====
"""The second bias is left at 0."""

import keras
from keras import layers


def heat_map(features, size, kernel1, bias1, kernel2, bias2):
    channels, units, classes = features.shape[-1], len(bias1), len(bias2)
    first = layers.Conv2D(units, size, activation="relu")
    second = layers.Conv2D(classes, 1)
    model = keras.Sequential([keras.Input((None, None, channels)), first, second])
    first.set_weights([kernel1.reshape(*size, channels, units), bias1])
    second.set_weights([kernel2.reshape(1, 1, units, classes), 0 * bias2])
    heat = keras.ops.convert_to_numpy(model(features))
    return heat
