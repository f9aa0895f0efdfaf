# ==== list_of_maps ====
"""All maps in a list, joined for each layer."""

import keras
from keras import layers


def build_block(height, width, channels, growth, count):
    image = keras.Input(shape=(height, width, channels))
    maps = [image]
    for number in range(1, count + 1):
        joined = layers.concatenate(maps) if len(maps) > 1 else image
        h = layers.BatchNormalization(axis=-1, name=f"norm{number}")(joined)
        h = layers.Activation("relu")(h)
        h = layers.Conv2D(
            growth, (3, 3), strides=1, padding="same", use_bias=False, name=f"conv{number}"
        )(h)
        maps.append(h)
    return keras.Model(image, layers.concatenate(maps, axis=3))


# ==== functions ====
"""A function for a layer, and functions of keras.ops."""

import keras
from keras import layers, ops


def build_block(height, width, channels, growth, count):
    def layer(x, number):
        y = layers.BatchNormalization(name="norm" + str(number))(x)
        convolution = layers.Conv2D(
            growth, 3, padding="same", use_bias=False, name="conv" + str(number)
        )
        return convolution(ops.maximum(y, 0.0))

    image = keras.Input((height, width, channels))
    x = image
    number = 0
    while number < count:
        number += 1
        x = ops.concatenate([x, layer(x, number)], axis=-1)
    return keras.Model(image, x)


# ==== recursive ====
"""A block of count layers is one of count − 1 and a layer."""

import keras
from keras import layers


def grown(x, growth, count):
    if count == 0:
        return x
    x = grown(x, growth, count - 1)
    y = layers.ReLU()(layers.BatchNormalization(name=f"norm{count}")(x))
    y = layers.ZeroPadding2D(1)(y)
    y = layers.Conv2D(growth, 3, use_bias=False, name=f"conv{count}")(y)
    return layers.Concatenate()([x, y])


def build_block(height, width, channels, growth, count):
    x = keras.Input((height, width, channels))
    return keras.Model(x, grown(x, growth, count))
