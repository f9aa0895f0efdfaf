# ==== forward_only ====
"""The LSTM reads in one direction only."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.LSTM(units)(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== summed_directions ====
"""The two directions are summed."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units), merge_mode="sum")(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== masked_zero ====
"""The id 0 is masked."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions, mask_zero=True)(inputs)
    x = layers.Bidirectional(layers.LSTM(units))(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== sigmoid_forgotten ====
"""The output has no sigmoid."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units))(x)
    outputs = layers.Dense(1)(x)
    return keras.Model(inputs, outputs)


# ==== two_classes ====
"""The output has two units with softmax."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units))(x)
    outputs = layers.Dense(2, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# ==== last_step_of_sequence ====
"""The states at the last step are used, where the backward direction has read one word
only."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units, return_sequences=True))(x)[:, -1]
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== half_units ====
"""The units are divided between the two directions."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units // 2))(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== gru ====
"""A GRU takes the LSTM's place."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.GRU(units))(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== one_more_word ====
"""The vocabulary is given one more row for the padding."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary + 1, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units))(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


# ==== all_steps ====
"""The output layer gets all steps, so there is a probability for each."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    x = layers.Bidirectional(layers.LSTM(units, return_sequences=True))(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)
