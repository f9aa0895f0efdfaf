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


# ==== channels_only ====
"""The shapes are compared by channels only; a stride with equal channels breaks at the
sum.
"""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = channels == filters
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== stride_only ====
"""The shapes are compared by stride only; the sum of different channels fails."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = stride == 1
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== projection_of_the_branch ====
"""The projection is applied to the branch's output and not to the input, so the input
reaches the output through the branch only.
"""

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
        shortcut = layers.Conv2D(filters, 1, use_bias=False, name="projection")(y)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== always_projected ====
"""The projection is there in every case, since it can do no harm."""

import keras
from keras import layers


def build_block(height, width, channels, filters, stride):
    x = keras.Input((height, width, channels))
    y = layers.Conv2D(filters, 3, stride, padding="same", use_bias=False, name="conv1")(x)
    y = layers.ReLU()(layers.BatchNormalization(name="norm1")(y))
    y = layers.Conv2D(filters, 3, padding="same", use_bias=False, name="conv2")(y)
    y = layers.BatchNormalization(name="norm2")(y)
    same_shape = False
    if same_shape:
        shortcut = x
    else:
        shortcut = layers.Conv2D(filters, 1, stride, use_bias=False, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== projection_with_bias ====
"""The projection has biases, which Keras adds by default."""

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
        shortcut = layers.Conv2D(filters, 1, stride, name="projection")(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== three_by_three_projection ====
"""The shortcut's convolution is 3×3 like the branch."""

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
            filters, 3, stride, padding="same", use_bias=False, name="projection"
        )(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== pooled_first ====
"""The shortcut is averaged down first and then projected, as in ResNet-D."""

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
        shortcut = layers.AveragePooling2D(stride, padding="same")(x)
        shortcut = layers.Conv2D(filters, 1, use_bias=False, name="projection")(shortcut)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== projection_activated ====
"""The projection gets a ReLU."""

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
            filters, 1, stride, use_bias=False, activation="relu", name="projection"
        )(x)
        shortcut = layers.BatchNormalization(name="norm3")(shortcut)
    output = layers.ReLU()(layers.Add()([y, shortcut]))
    model = keras.Model(x, output)
    return model


# ==== relu_before_the_sum ====
"""ReLU is applied to the branch, and nothing after the sum."""

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
    output = layers.Add()([layers.ReLU()(y), shortcut])
    model = keras.Model(x, output)
    return model


# ==== relu_forgotten ====
"""The sum itself is the output."""

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
    output = layers.Add()([y, shortcut])
    model = keras.Model(x, output)
    return model
