# ==== elu ====
"""ELU for the last ReLU."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ELU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== sub ====
"""The branch is subtracted."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Subtract()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== extra_norm ====
"""One more normalisation, of the sum."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.BatchNormalization(name="norm3")(layers.Add()([x, y])))
    model = keras.Model(x, output)
    return model


# ==== unnamed ====
"""conv2 has no name."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False)(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== names_swapped ====
"""The names of the convolutions are exchanged."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== eps ====
"""The textbook's epsilon."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(epsilon=1e-5, name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== momentum ====
"""The textbook's momentum."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(momentum=0.9, name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== five ====
"""A filter of 5×5."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 5, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== relu_shortcut ====
"""ReLU on the shortcut."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([layers.ReLU()(x), y]))
    model = keras.Model(x, output)
    return model


# ==== sigmoid ====
"""tanh for the first ReLU."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.Activation("tanh")(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model
