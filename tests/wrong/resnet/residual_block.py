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


# ==== relu_before_the_sum ====
"""ReLU comes after norm2 and the input is added behind it."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.Add()([x, layers.ReLU()(y)])
    model = keras.Model(x, output)
    return model


# ==== relu_twice ====
"""ReLU is applied to the branch and once more after the sum."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, layers.ReLU()(y)]))
    model = keras.Model(x, output)
    return model


# ==== no_last_relu ====
"""The sum is returned without ReLU."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.Add()([x, y])
    model = keras.Model(x, output)
    return model


# ==== first_relu_missing ====
"""The ReLU between norm1 and conv2 is forgotten."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.BatchNormalization(name="norm1")(y)
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== relu_before_norm ====
"""ReLU comes in front of norm1, as an activation of conv1."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, activation="relu", name="conv1")(
        x
    )
    y = layers.BatchNormalization(name="norm1")(y)
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== biases_left ====
"""The convolutions keep their biases."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== valid_padding ====
"""The padding is left at its default; the sum has different shapes."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== joined_by_concatenation ====
"""The branch is joined by concatenation, as in DenseNet."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Concatenate()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== conv2_reads_input ====
"""conv2 reads x again, so conv1 and norm1 go unused."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(x)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([x, y]))
    model = keras.Model(x, output)
    return model


# ==== shortcut_after_conv1 ====
"""The shortcut starts behind conv1's ReLU, as the learner overwrote x."""

import keras
from keras import layers


def build_block(height, width, channels):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    shortcut = y
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    output = layers.ReLU()(layers.Add()([shortcut, y]))
    model = keras.Model(x, output)
    return model
