# ==== colour_forgotten ====
"""The input has the planes of the policy network without the colour to move."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== no_relu_on_points ====
"""The last convolution is left without an activation, as in the policy network."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1)(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== points_averaged ====
"""The board is averaged to one number before the dense layers."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.GlobalAveragePooling2D()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== sigmoid_value ====
"""The value is a winning probability from 0 to 1."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="sigmoid")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== linear_value ====
"""The output is linear, as is usual with the squared error."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1)(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== absolute_error ====
"""The loss is the mean absolute error."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mae")
    return model


# ==== default_rate ====
"""The optimiser is given by its name, so that it has the default learning rate."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer="sgd", loss="mse")
    return model


# ==== not_flattened ====
"""The dense layers get the map as it is; each point of the board has a value."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = points
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== map_of_filters ====
"""The 1 × 1 convolution keeps the number of filters."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(filters, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== clipped_value ====
"""The output is cut off at −1 and 1 instead of squashed."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = keras.ops.clip(layers.Dense(1)(value), -1, 1)
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mse")
    return model


# ==== rate_to_compile ====
"""The learning rate is handed to compile."""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)
    row = layers.Flatten()(points)
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)
    model = keras.Model(x, value)
    model.compile(optimizer="sgd", loss="mse", learning_rate=rate)
    return model
