# ==== eps ====
"""The textbook's epsilon."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(epsilon=1e-5, name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate(axis=-1)([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== growth_times ====
"""More and more channels."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth * number, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate(axis=-1)([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== shared ====
"""A layer reads the one before."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = last = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(last))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        last = y
        x = layers.Concatenate(axis=-1)([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== avg ====
"""A leaky ReLU."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.LeakyReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate(axis=-1)([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== minimum ====
"""ReLU of the new maps."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate(axis=-1)([x, layers.ReLU()(y)])
    model = keras.Model(inputs, x)
    return model
