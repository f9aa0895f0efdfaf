# ==== states_swapped ====
"""The memory is given as the output and the output as the memory."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[c, h])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== output_twice ====
"""The output is given for both states."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, h])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== state_not_passed ====
"""The decoder starts from zeros."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y)
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== last_output_only ====
"""The decoder passes on its last output only."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== softmax_forgotten ====
"""The output layer has no softmax."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, name="output")(y)
    return keras.Model([source, target], outputs)


# ==== source_vocabulary_out ====
"""The output has the size of the source's vocabulary."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(source_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== backwards ====
"""The encoder reads the source from its end, as the first paper on seq2seq did."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, go_backwards=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== sigmoid_output ====
"""The output uses the sigmoid."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, activation="sigmoid", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== return_order ====
"""The three returned values are taken as h, c, output."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    h, c, _ = layers.LSTM(units, return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)


# ==== return_state_forgotten ====
"""return_state is forgotten, so one tensor is unpacked."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.LSTM(units, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)
