"""The encoder as a model of its own, called by the other."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(words)
    _, h, c = layers.LSTM(units, return_state=True, name="encoder")(x)
    encoder = keras.Model(words, [h, c])

    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=encoder(source))
    outputs = layers.Dense(target_vocabulary, activation="softmax", name="output")(y)
    return keras.Model([source, target], outputs)
