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
