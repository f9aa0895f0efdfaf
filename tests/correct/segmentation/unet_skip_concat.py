# ==== recursion ====
"""Each level contains the levels below it."""

import keras
from keras import layers


def conv(x, filters):
    for _ in range(2):
        x = layers.Conv2D(filters, (3, 3), padding="same")(x)
        x = layers.ReLU()(x)
    return x


def level_of(x, filters, depth):
    x = conv(x, filters)
    if depth == 0:
        return x
    inner = level_of(layers.MaxPooling2D()(x), 2 * filters, depth - 1)
    up = layers.Conv2DTranspose(filters, 2, strides=2)(inner)
    return conv(layers.Concatenate(axis=-1)([x, up]), filters)


def unet(height, width, channels, classes, filters, depth):
    image = keras.Input(shape=(height, width, channels))
    x = level_of(image, filters, depth)
    return keras.Model(image, layers.Conv2D(classes, 1, activation="softmax")(x))


# ==== stack ====
"""Skips go on a stack and come off it."""

import keras
from keras.layers import Activation, Conv2D, Conv2DTranspose, Input, MaxPool2D, concatenate


def unet(height, width, channels, classes, filters, depth):
    inputs = Input((height, width, channels))
    stack, x, count = [], inputs, filters
    for _ in range(depth):
        x = Conv2D(count, 3, padding="same", activation="relu")(x)
        x = Conv2D(count, 3, padding="same", activation="relu")(x)
        stack.append(x)
        x = MaxPool2D(pool_size=2)(x)
        count *= 2
    x = Conv2D(count, 3, padding="same", activation="relu")(x)
    x = Conv2D(count, 3, padding="same", activation="relu")(x)
    while stack:
        count //= 2
        x = Conv2DTranspose(count, (2, 2), strides=(2, 2), padding="valid")(x)
        x = concatenate([stack.pop(), x])
        x = Conv2D(count, 3, padding="same", activation="relu")(x)
        x = Conv2D(count, 3, padding="same", activation="relu")(x)
    x = Conv2D(classes, (1, 1))(x)
    return keras.Model(inputs=inputs, outputs=Activation("softmax")(x))


# ==== zip ====
"""The lists of filters and skips side by side; a dense layer at each pixel."""

import keras
from keras import layers


def twice(filters):
    return keras.Sequential(
        [layers.Conv2D(filters, 3, padding="same", activation="relu") for _ in range(2)]
    )


def unet(height, width, channels, classes, filters, depth):
    counts = [filters * 2**level for level in range(depth)]
    inputs = x = keras.Input((height, width, channels))
    kept = []
    for count in counts:
        kept.append(twice(count)(x))
        x = layers.MaxPooling2D((2, 2))(kept[-1])
    x = twice(filters * 2**depth)(x)
    for count, skip in zip(counts[::-1], kept[::-1], strict=True):
        x = layers.Conv2DTranspose(count, 2, strides=2)(x)
        x = keras.ops.concatenate([skip, x], axis=-1)
        x = twice(count)(x)
    return keras.Model(inputs, layers.Conv2D(classes, 1, activation="softmax")(x))
