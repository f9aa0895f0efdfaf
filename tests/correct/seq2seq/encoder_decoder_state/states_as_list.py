"""States taken from the list that the encoder returns."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source, target = (keras.Input((None,), dtype="int32") for _ in range(2))
    embedded = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    _, *states = layers.LSTM(units, return_state=True, name="encoder")(embedded)
    decoder = layers.LSTM(units, return_sequences=True, return_state=True, name="decoder")
    words = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    outputs, _, _ = decoder(words, initial_state=states)
    scores = layers.Dense(target_vocabulary, name="output")(outputs)
    return keras.Model([source, target], layers.Softmax()(scores))
