# ==== cells ====
"""Cells in RNN layers, an Activation layer at the end."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32", name="words")
    x = layers.Embedding(vocabulary, dimensions, name="embedding")(inputs)
    both = layers.Bidirectional(
        layers.RNN(layers.LSTMCell(units)),
        backward_layer=layers.RNN(layers.LSTMCell(units), go_backwards=True),
    )
    x = both(x)
    x = layers.Dense(1)(x)
    outputs = layers.Activation("sigmoid")(x)
    return keras.Model(inputs=inputs, outputs=outputs, name="sentiment")


# ==== sequential ====
"""A Sequential model."""

import keras


def build_model(vocabulary, dimensions, units):
    model = keras.models.Sequential()
    model.add(keras.layers.Input(shape=(None,)))
    model.add(keras.layers.Embedding(input_dim=vocabulary, output_dim=dimensions))
    model.add(keras.layers.Bidirectional(keras.layers.LSTM(units)))
    model.add(keras.layers.Dense(units=1, activation=keras.activations.sigmoid))
    return model


# ==== two_layers ====
"""Both directions by hand: one LSTM forwards, one backwards, joined."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocabulary, dimensions)(inputs)
    forward = layers.LSTM(units)(x)
    backward = layers.LSTM(units, go_backwards=True)(x)
    x = layers.Concatenate()([forward, backward])
    return keras.Model(inputs, layers.Dense(1, activation="sigmoid")(x))
