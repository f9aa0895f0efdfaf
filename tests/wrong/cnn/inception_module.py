# ==== pooling_stride ====
"""The pooling is given no stride, so it moves by 3 and the maps do not fit."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== zero_padded_pooling ====
"""The zeros of a padding layer take part in the maximum."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1)(layers.ZeroPadding2D(1)(inputs))
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== relu_forgotten ====
"""The convolutions have no activation."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== reduction_forgotten_input ====
"""The 3×3 convolution reads the first branch instead of its own reduction."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(branch1))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== order_of_branches ====
"""The pooling branch comes first in the concatenation."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch4, branch1, branch2, branch3])
    return keras.Model(inputs, outputs)


# ==== projection_before_pooling ====
"""The 1×1 convolution comes before the pooling."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = conv(filters_pool, 1, "project")(inputs)
    branch4 = layers.MaxPooling2D(3, strides=1, padding="same")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== average_pooling ====
"""Average pooling is used."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.AveragePooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== padding_forgotten ====
"""The convolutions have no padding, so the maps differ in size."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== two_threes_for_five ====
"""The 5×5 filters are replaced by 3×3, as later versions do."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 3, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)


# ==== small_pooling ====
"""The pooling window is 2×2, the usual size."""

import keras
from keras import layers


def conv(filters, size, name):
    return layers.Conv2D(filters, size, padding="same", activation="relu", name=name)


def build_module(
    height,
    width,
    channels,
    filters1,
    reduce3,
    filters3,
    reduce5,
    filters5,
    filters_pool,
):
    inputs = keras.Input((height, width, channels))
    branch1 = conv(filters1, 1, "conv1")(inputs)
    branch2 = conv(filters3, 3, "conv3")(conv(reduce3, 1, "reduce3")(inputs))
    branch3 = conv(filters5, 5, "conv5")(conv(reduce5, 1, "reduce5")(inputs))
    pooled = layers.MaxPooling2D(2, strides=1, padding="same")(inputs)
    branch4 = conv(filters_pool, 1, "project")(pooled)
    outputs = layers.Concatenate()([branch1, branch2, branch3, branch4])
    return keras.Model(inputs, outputs)
