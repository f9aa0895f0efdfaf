# ==== tuples ====
"""Shapes as tuples and every layer on a line of its own."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    image = keras.Input(shape=(height, width, channels))
    h = layers.Conv2D(
        filters, (3, 3), strides=(stride, stride), padding="same", use_bias=False, name="conv1"
    )(image)
    h = layers.Activation("relu")(layers.BatchNormalization(name="norm1")(h))
    h = layers.Conv2D(filters, (3, 3), padding="same", use_bias=False, name="conv2")(h)
    h = layers.BatchNormalization(name="norm2")(h)
    if (stride, channels) == (1, filters):
        shortcut = image
    else:
        shortcut = layers.Conv2D(
            filters, (1, 1), strides=(stride, stride), use_bias=False, name="projection"
        )(image)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    return keras.Model(image, layers.Activation("relu")(layers.add([h, shortcut])))


# ==== every_other_pixel ====
"""Pixels taken by slicing, then a convolution of stride 1."""

import keras
from keras import layers, ops


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, "same", use_bias=False, name="conv1")(x)
    y = ops.relu(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, 1, "same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    shortcut = x
    if x.shape != y.shape:
        shortcut = layers.Conv2D(filters, 1, use_bias=False, name="projection")(
            x[:, ::stride, ::stride, :]
        )
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    return keras.Model(x, ops.relu(shortcut + y))


# ==== pooled ====
"""Max pooling of windows of one pixel keeps every stride-th pixel, too."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    def norm(name, y):
        return layers.BatchNormalization(name=name)(y)

    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(
        layers.ReLU()(norm("norm1", y))
    )
    y = norm("norm2", y)
    different = stride > 1 or channels != filters
    if different:
        kept = layers.MaxPooling2D(1, stride)(x)
        projected = layers.Conv2D(filters, 1, use_bias=False, name="projection")(kept)
        y = y + norm("norm3", projected)
    else:
        y = y + x
    return keras.Model(x, layers.ReLU()(y))
