"""The output layer in TimeDistributed, the encoder's sequence unused."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    encoder = layers.LSTM(units, return_sequences=True, return_state=True, name="encoder")
    _, h, c = encoder(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=[h, c])
    dense = layers.Dense(target_vocabulary, activation="softmax")
    outputs = layers.TimeDistributed(dense, name="output")(y)
    return keras.Model([source, target], outputs)
