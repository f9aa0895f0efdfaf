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
