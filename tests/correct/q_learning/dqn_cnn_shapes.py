# ==== functional ====
"""The functional way, with activations as layers; sizes line by line."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    screens = keras.Input(shape=(side, side, frames))
    x = layers.ReLU()(layers.Conv2D(32, 8, 4)(screens))
    x = layers.ReLU()(layers.Conv2D(64, 4, 2)(x))
    x = layers.ReLU()(layers.Conv2D(64, 3, 1)(x))
    x = layers.Flatten()(x)
    x = layers.Dense(units, activation="relu")(x)
    model = keras.Model(screens, layers.Dense(actions)(x))
    map_side = (side - 8) // 4 + 1
    map_side = (map_side - 4) // 2 + 1
    map_side = map_side - 2
    return model, map_side, 64 * map_side * map_side


# ==== list_of_layers ====
"""A sequential model from a list; sizes as lengths of ranges."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential(
        [
            keras.Input((side, side, frames)),
            layers.Conv2D(32, (8, 8), strides=(4, 4), activation="relu", padding="valid"),
            layers.Conv2D(64, (4, 4), strides=(2, 2), activation="relu", padding="valid"),
            layers.Conv2D(64, (3, 3), strides=(1, 1), activation="relu", padding="valid"),
            layers.Reshape((-1,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(actions, activation=None),
        ]
    )
    map_side = side
    for size, stride in [(8, 4), (4, 2), (3, 1)]:
        map_side = len(range(0, map_side - size + 1, stride))
    return model, map_side, 64 * map_side**2


# ==== counted_in_floats ====
"""Sizes with floor, in floats that are turned into integers."""

import math

import keras
from keras import layers, ops


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation=ops.relu))
        map_side = int(math.floor((map_side - size) / stride) + 1)
    flat = int(math.prod([map_side, map_side, filters]))
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions, activation="linear"))
    return model, map_side, flat
