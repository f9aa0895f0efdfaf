# ==== sequential ====
"""A sequential model; the receptive field by its formula."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    model = keras.Sequential([keras.Input((board, board, planes))])
    model.add(layers.Conv2D(filters, 5, padding="same", activation="relu"))
    for _ in range(hidden):
        model.add(layers.Conv2D(filters, 3, padding="same", activation="relu"))
    model.add(layers.Conv2D(1, 1))
    model.add(layers.Flatten())
    model.add(layers.Softmax())
    model.add(layers.Reshape((board, board)))
    return model, 2 * hidden + 5


# ==== padded_by_hand ====
"""Zero padding as a layer, activations as layers, softmax as a function."""

import keras
from keras import layers, ops


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = x
    reach = 0
    for size in [5] + [3] * hidden:
        y = layers.ZeroPadding2D(size // 2)(y)
        y = layers.ReLU()(layers.Conv2D(filters, size)(y))
        reach += size // 2
    logits = layers.Reshape((board * board,))(layers.Conv2D(1, 1)(y))
    return keras.Model(x, layers.Reshape((board, board))(ops.softmax(logits))), 2 * reach + 1


# ==== both_axes ====
"""Softmax over rows and columns at once."""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, (5, 5), strides=1, padding="same", activation="relu")(x)
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, (3, 3), strides=1, padding="same")(y)
        y = layers.Activation("relu")(y)
        field += 2
    y = layers.Conv2D(1, (1, 1))(y)
    y = layers.Softmax(axis=[1, 2])(y)
    return keras.Model(inputs=x, outputs=layers.Reshape((board, board))(y)), field
