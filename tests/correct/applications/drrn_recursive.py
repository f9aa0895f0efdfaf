# ==== unit_as_a_model ====
"""The residual unit as a function of layers that are made once."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    pair = [
        layers.Conv2D(filters, 3, padding="same", activation=activation, name=name)
        for name, activation in (("first", "relu"), ("second", None))
    ]

    def unit(x):
        for layer in pair:
            x = layer(x)
        return x + head

    x = unit(head)
    for _ in range(units - 1):
        x = unit(x)
    tail = layers.Conv2D(channels, (3, 3), padding="same", name="tail")
    return keras.Model(inputs, tail(x) + inputs)


# ==== relu_apart ====
"""Activations as operations, weights made in front."""

import keras
from keras import layers, ops


def drrn_recursive(height, width, channels, filters, units):
    conv = {
        name: layers.Conv2D(filters, 3, padding="same", name=name)
        for name in ("head", "first", "second")
    }
    conv["tail"] = layers.Conv2D(channels, 3, padding="same", name="tail")
    inputs = keras.Input((height, width, channels))
    head = ops.relu(conv["head"](inputs))
    x = head
    for _ in range(units):
        x = ops.relu(conv["first"](x))
        x = ops.add(conv["second"](x), head)
    return keras.Model(inputs, ops.add(inputs, conv["tail"](x)))


# ==== zeros_by_hand ====
"""Zeros put around by hand, additions by layers."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    def convolution(count, name, activation="relu"):
        layer = layers.Conv2D(count, 3, activation=activation, name=name)
        return lambda x: layer(layers.ZeroPadding2D(1)(x))

    inputs = keras.Input((height, width, channels))
    head = convolution(filters, "head")(inputs)
    first, second = convolution(filters, "first"), convolution(filters, "second", None)
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), head])
    return keras.Model(inputs, layers.add([convolution(channels, "tail", None)(x), inputs]))
