# ==== softmax_over_channel ====
"""Softmax is applied along the last axis, of length 1, so that all moves get 1."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(logits)
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== three_per_layer ====
"""Every 3 × 3 convolution is thought to add 3 to the field."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 3
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== one_per_layer ====
"""Every 3 × 3 convolution is thought to add 1, as on one side only."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 1
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== field_multiplied ====
"""The sides of the kernels are multiplied."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field *= 3
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== no_padding_later ====
"""Padding is given for the first layer only, and the board shrinks."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== no_relu_in_loop ====
"""The ReLU is forgotten in the repeated layers."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== softmax_by_row ====
"""Softmax goes along the rows of the board; only each line adds up to 1."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax(axis=1)(logits)
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== sigmoid_each_point ====
"""Each point gets a probability of its own by a sigmoid."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Activation("sigmoid")(logits)
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== dense_softmax ====
"""A dense layer with softmax follows the last feature map, as in a classifier."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Dense(board * board, activation="softmax")(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== always_from_input ====
"""The loop starts from the input each time, so that one layer only remains."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== field_only_last ====
"""The field is set anew in the loop, which holds for hidden = 1."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
        field = 5 + 3 - 1
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== width_of_paper ====
"""The number of filters is the 192 of the paper."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(192, 5, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(192, 3, padding="same", activation="relu")(y)
        field += 2
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field
