# ==== functions ====
"""A function for each part."""

import keras
from keras import layers, ops


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def residual(x, filters, name):
    y = ops.relu(normalised(x, filters, 3, f"{name}_first"))
    return ops.relu(x + normalised(y, filters, 3, f"{name}_second"))


def value_head(trunk, units):
    y = layers.Flatten()(ops.relu(normalised(trunk, 1, 1, "value_conv")))
    y = layers.Dense(units, activation="relu", name="value_hidden")(y)
    return layers.Dense(1, activation="tanh", name="value")(y)


def policy_head(trunk, moves):
    y = layers.Flatten()(ops.relu(normalised(trunk, 2, 1, "policy_conv")))
    return layers.Dense(moves, name="policy")(y)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = ops.relu(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        trunk = residual(trunk, filters, f"block{k}")
    value = value_head(trunk, units)
    return keras.Model(x, [policy_head(trunk, board * board + 1), value])


# ==== value_first ====
"""The value head is written first, with activations as layers of their own."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input(shape=(board, board, planes))
    trunk = layers.Activation("relu")(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.Activation("relu")(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.Activation("relu")(layers.add([branch, trunk]))
    seen = layers.Activation("relu")(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, name="value_hidden")(layers.Flatten()(seen))
    value = layers.Dense(1, name="value")(layers.Activation("relu")(hidden))
    value = layers.Activation("tanh")(value)
    seen = layers.Activation("relu")(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(1 + board * board, name="policy")(layers.Flatten()(seen))
    return keras.Model(inputs=x, outputs=[policy, value])


# ==== reshaped ====
"""Reshape for Flatten; outputs as a tuple."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        skipped = trunk
        trunk = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        trunk = layers.ReLU()(skipped + normalised(trunk, filters, 3, f"block{k}_second"))
    points = board * board
    policy = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(points + 1, name="policy")(layers.Reshape((2 * points,))(policy))
    value = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    value = layers.Reshape((points,))(value)
    value = layers.Dense(units, activation="relu", name="value_hidden")(value)
    value = layers.Dense(1, activation="tanh", name="value")(value)
    return keras.Model(x, (policy, value))
