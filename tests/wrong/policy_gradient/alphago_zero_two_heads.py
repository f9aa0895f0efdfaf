# ==== relu_before_sum ====
"""ReLU comes before the sum and not after it."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.Add()([trunk, layers.ReLU()(branch)])
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== no_relu_after_sum ====
"""The sum is left without ReLU, as in residual blocks with pre-activation."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.Add()([trunk, branch])
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== no_skip ====
"""The blocks are stacked without the connection around them."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(branch)
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== pass_forgotten ====
"""The policy has a score for each point, but none for passing."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== softmax_on_policy ====
"""The policy gives probabilities at once."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, activation="softmax", name="policy")(
        layers.Flatten()(points)
    )
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== two_value_filters ====
"""The value head copies the two filters of the policy head."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 2, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== value_from_policy_head ====
"""The value head goes on from the feature map of the policy head."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(points, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== relu_only ====
"""The convolution of the value head has a ReLU but no batch normalisation."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.Conv2D(1, 1, activation="relu", name="value_conv")(trunk)
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== value_linear ====
"""The value is linear and not kept within −1 and 1."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== value_first ====
"""The outputs are returned in the other order."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [value, policy])
    return model


# ==== size_of_paper ====
"""The policy has the 362 moves of a board of 19 × 19."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(362, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, [policy, value])
    return model


# ==== three_arguments ====
"""The outputs are passed as two arguments and not as a list."""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board * board + 1, name="policy")(layers.Flatten()(points))
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)
    model = keras.Model(x, policy, value)
    return model
