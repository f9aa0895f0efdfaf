# ==== sequential ====
"""A sequential model from a list."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    model = keras.Sequential(
        [keras.Input((board, board, planes + 1))]
        + [layers.Conv2D(filters, 5, padding="same", activation="relu")]
        + [layers.Conv2D(filters, 3, padding="same", activation="relu") for _ in range(hidden)]
        + [layers.Conv2D(1, 1, activation="relu"), layers.Flatten()]
        + [layers.Dense(units, activation="relu"), layers.Dense(1, activation="tanh")]
    )
    model.compile(keras.optimizers.SGD(rate), "mse")
    return model


# ==== layers_apart ====
"""Activations as layers; a loss and an optimizer as objects."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    channels = planes + 1
    x = keras.Input((board, board, channels))
    y = layers.ReLU()(layers.Conv2D(filters, 5, padding="same")(x))
    for _ in range(hidden):
        y = layers.ReLU()(layers.Conv2D(filters, 3, padding="same")(y))
    y = layers.ReLU()(layers.Conv2D(1, 1)(y))
    y = layers.Reshape((board * board,))(y)
    y = layers.ReLU()(layers.Dense(units)(y))
    y = layers.Activation("tanh")(layers.Dense(1)(y))
    model = keras.Model(x, y)
    optimizer = keras.optimizers.SGD(learning_rate=rate)
    model.compile(loss=keras.losses.MeanSquaredError(), optimizer=optimizer)
    return model


# ==== own_loss ====
"""A loss function of one's own, and functions for the activations."""

import keras
from keras import layers, ops


def squared(outcome, value):
    return ops.mean(ops.square(outcome - value), axis=-1)


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation=ops.relu)(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation=ops.relu)(y)
    y = layers.Flatten()(layers.Conv2D(1, 1, activation=ops.relu)(y))
    y = layers.Dense(1, activation=ops.tanh)(layers.Dense(units, activation=ops.relu)(y))
    model = keras.Model(x, y)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss=squared)
    return model
