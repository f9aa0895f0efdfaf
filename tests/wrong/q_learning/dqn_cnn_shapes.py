# ==== frames_first ====
"""The frames are put in front as in PyTorch, so that the screen's columns become the
channels.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((frames, side, side))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size) // stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== padded_same ====
"""The convolutions are padded, as the learner always does; the sizes are computed
without.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, padding="same", activation="relu"))
        map_side = (map_side - size) // stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== no_activation ====
"""The convolutions have no ReLU."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride))
        map_side = (map_side - size) // stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== remainder_rounded_up ====
"""The quotient is rounded up, so that what is left over at an edge gives one more
position.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = -(-(map_side - size) // stride) + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== size_over_stride ====
"""The side is divided by the stride alone, as for padded convolutions."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = -(-map_side // stride)
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== float_division ====
"""The side is computed by division without cutting off, right only where it divides
evenly.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size) / stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== cut_off_too_early ====
"""The + 1 is put inside the quotient."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size + 1) // stride
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== channels_forgotten ====
"""flat is the number of positions, without the 64 channels."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size) // stride + 1
    flat = map_side**2
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))
    return model, map_side, flat


# ==== softmax_output ====
"""The output has a softmax, as if the network chose probabilities of actions."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size) // stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions, activation="softmax"))
    return model, map_side, flat


# ==== relu_output ====
"""The output has a ReLU like all the others, so that no value is negative."""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))
        map_side = (map_side - size) // stride + 1
    flat = map_side * map_side * filters
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions, activation="relu"))
    return model, map_side, flat
