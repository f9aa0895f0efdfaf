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


# ==== convolution_first ====
"""The order is convolution, normalisation, ReLU, as in ResNet."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(x)
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(y))
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== relu_before_norm ====
"""ReLU comes before the normalisation."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.BatchNormalization(name=norm_name)(layers.ReLU()(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== new_channels_in_front ====
"""The new channels are put in front of x."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([y, x])
    model = keras.Model(inputs, x)
    return model


# ==== added_instead_of_joined ====
"""The output is added to x, as in a residual block; the channels do not match."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Add()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== only_the_last_output ====
"""The layer's output replaces x, so the layers are a plain chain with the input joined
at no place.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = y
    model = keras.Model(inputs, x)
    return model


# ==== biases_left ====
"""The convolution keeps its biases, which Keras adds by default."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", name=conv_name)(y)
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== input_joined_only ====
"""Each layer's output is joined with the block's input only, so the earlier ones get
lost.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([inputs, y])
    model = keras.Model(inputs, x)
    return model


# ==== relu_forgotten ====
"""There is no ReLU in front of the convolution."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.BatchNormalization(name=norm_name)(x)
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== growing_width ====
"""The layers make number times growth channels, as the learner thinks the growth adds
up.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        y = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = layers.Conv2D(number * growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model


# ==== norm_kept_in_x ====
"""x is overwritten by its normalised form, and that is what later layers and the output
get.
"""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    inputs = keras.Input((height, width, channels))
    x = inputs
    for number in range(1, count + 1):
        norm_name, conv_name = f"norm{number}", f"conv{number}"
        x = layers.ReLU()(layers.BatchNormalization(name=norm_name)(x))
        y = x
        y = layers.Conv2D(growth, 3, padding="same", use_bias=False, name=conv_name)(y)
        x = layers.Concatenate()([x, y])
    model = keras.Model(inputs, x)
    return model
