# ==== skip_without_activation ====
"""The input of the level is kept instead of its output."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(layers.Conv2D(filters * 2**level, 1)(x))
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== pool_three ====
"""Windows of 3 that move by 2."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(3, strides=2, padding="same")(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== strided_convolution ====
"""A convolution of stride 2 for the pooling."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.Conv2D(filters * 2**level, 3, strides=2, padding="same")(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== up_with_relu ====
"""A ReLU after the transposed convolution."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2, activation="relu")(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== up_without_bias ====
"""No bias in the transposed convolution."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2, use_bias=False)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== up_constant_filters ====
"""As many filters at all levels."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== averaged ====
"""The mean of both."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Average()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== skip_alone ====
"""Only what was kept."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = skips[level]
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== joined_twice ====
"""The skip stands there twice."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], skips[level]])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== relu_output ====
"""A ReLU at the end."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="relu")(x)
    return keras.Model(inputs, outputs)


# ==== skip_of_image ====
"""The image itself is joined at every level."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([layers.Resizing(x.shape[1], x.shape[2])(inputs), x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== pool_without_stride ====
"""Pooling that keeps the size."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2, strides=1, padding="same")(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== one_channel ====
"""One sigmoid for all classes."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(1, 1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== skip_after_pooling ====
"""The features are kept after the pooling; their size does not fit on the way up."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        x = layers.MaxPooling2D(2)(x)
        skips.append(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== enlarged_first ====
"""What was enlarged comes first, and the skip after it."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([x, skips[level]])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== added_not_concatenated ====
"""The skip is added, as in FCN and ResNet."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Add()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== first_skip_first ====
"""The skips are taken from the front of the list; from two levels on the sizes do not
fit.
"""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips.pop(0), x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== bottom_as_last_level ====
"""The bottom has as many filters as the last level down."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2 ** (depth - 1))
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== filters_of_the_level_below ====
"""The transposed convolution keeps the filters of the level below."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2 ** (level + 1), 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== three_by_three_transposed ====
"""The transposed convolution has a 3×3 kernel, with padding to make the size right."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 3, strides=2, padding="same")(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== activated_transposed ====
"""The transposed convolution gets a ReLU, like the other convolutions."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2, activation="relu")(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== sigmoid_output ====
"""A sigmoid for each class, as for the two classes of the paper's cells."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.MaxPooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== average_pooling ====
"""The size is halved by the mean, not by the maximum."""

import keras
from keras import layers


def double_conv(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(height, width, channels, classes, filters, depth):
    inputs = keras.Input((height, width, channels))
    x, skips = inputs, []
    for level in range(depth):
        x = double_conv(x, filters * 2**level)
        skips.append(x)
        x = layers.AveragePooling2D(2)(x)
    x = double_conv(x, filters * 2**depth)
    for level in reversed(range(depth)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2)(x)
        x = layers.Concatenate()([skips[level], x])
        x = double_conv(x, filters * 2**level)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)
