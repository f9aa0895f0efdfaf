# ==== relu_on_code ====
"""The code gets a ReLU as well, as every layer seems to need one."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, activation="relu", name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== not_normalised ====
"""The layer of normalisation is made but never called."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [narrow(wide(image)) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== sign_left ====
"""The difference keeps its sign, so that the answer depends on the order of the images."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = codes[0] - codes[1]
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== squared ====
"""The difference is squared, as for a Euclidean distance."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.square(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== one_distance ====
"""The differences are added up to one L1 distance before the output layer."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.sum(keras.ops.abs(codes[0] - codes[1]), axis=1, keepdims=True)
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== own_weights ====
"""The second image gets layers of its own with the same settings."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(first)))]
    codes.append(normalise(layers.Dense(units)(layers.Dense(hidden, activation="relu")(second))))
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== no_sigmoid ====
"""The output stays a logit, since the loss is believed to apply the sigmoid."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== normalised_too_late ====
"""The codes are compared as they are, and the difference is normalised."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [narrow(wide(image)) for image in (first, second)]
    apart = normalise(keras.ops.abs(codes[0] - codes[1]))
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== third_argument ====
"""The name is given as the third argument, which is use_bias, so the layer has no such name."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, "relu", "hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== normalised_between ====
"""Normalisation is put between the two dense layers and not after them."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [narrow(normalise(wide(image))) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== wrong_argument ====
"""The keyword of the layer is thought to be act."""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")
    narrow = layers.Dense(units, name="code")
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]
    apart = keras.ops.abs(codes[0] - codes[1])
    same = layers.Dense(1, act="sigmoid", name="same")(apart)
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model
