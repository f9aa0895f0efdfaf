# ==== shortcut_from_the_unit ====
"""Each unit adds its own input, as in ResNet, and not what head put out."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), x])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== weights_of_their_own ====
"""Every unit makes new convolutions in the loop, so that no weights are shared."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    x = head
    for _ in range(units):
        inner = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        inner = layers.Conv2D(filters, 3, padding="same", activation="relu")(inner)
        x = layers.add([inner, head])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== unit_without_second ====
"""The unit applies first twice, since the same weights are to be shared."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.add([first(first(x)), head])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== activation_in_second ====
"""The second convolution has an activation, too."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", activation="relu", name="second")
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), head])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== one_shortcut_for_all ====
"""head is added once, after all units, and not in each of them."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = second(first(x))
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(layers.add([x, head]))
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== no_residual_image ====
"""tail is the output; the image is not added."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), head])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = tail
    return keras.Model(inputs, outputs)


# ==== tail_with_filters ====
"""tail has as many filters as the others, which does not fit the image in the addition."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), head])
    tail = layers.Conv2D(filters, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== tail_with_relu ====
"""tail has a ReLU like the rest and can only make the image brighter."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.add([second(first(x)), head])
    tail = layers.Conv2D(channels, 3, padding="same", activation="relu", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== one_unit_too_few ====
"""The last unit's shortcut is left out, the sum being thought to come in the output."""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for unit in range(units):
        x = layers.add([second(first(x)), head]) if unit < units - 1 else second(first(x))
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)


# ==== concatenated ====
"""The outputs are concatenated with head instead of being added, and first is built for
too few channels.
"""

import keras
from keras import layers


def drrn_recursive(height, width, channels, filters, units):
    inputs = keras.Input((height, width, channels))
    head = layers.Conv2D(filters, 3, padding="same", activation="relu", name="head")(inputs)
    first = layers.Conv2D(filters, 3, padding="same", activation="relu", name="first")
    second = layers.Conv2D(filters, 3, padding="same", name="second")
    x = head
    for _ in range(units):
        x = layers.concatenate([second(first(x)), head])
    tail = layers.Conv2D(channels, 3, padding="same", name="tail")(x)
    outputs = layers.add([tail, inputs])
    return keras.Model(inputs, outputs)
