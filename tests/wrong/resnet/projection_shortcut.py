# ==== channels_and_height ====
"""Square for unchanged."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = height == width and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== maxpool ====
"""Averages of windows, then 1×1."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, use_bias=False, name="projection")(
            layers.AveragePooling2D(stride, padding="same")(x)
        )
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== crop ====
"""The upper left corner, then 1×1."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, use_bias=False, name="projection")(
            x[:, : y.shape[1], : y.shape[2]]
        )
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== offset ====
"""A filter as large as the stride."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(
            filters, stride, stride, padding="same", use_bias=False, name="projection"
        )(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== relu_both ====
"""ReLU of both before the sum."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.Add()([layers.ReLU()(shortcut), layers.ReLU()(y)])
    model = keras.Model(x, output)
    return model


# ==== less ====
"""Fewer channels taken for the same."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels >= filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== name ====
"""Another name."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="proj")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model


# ==== noadd ====
"""The shortcut is made and not added."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1 and channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(y)
    model = keras.Model(x, output)
    return model
