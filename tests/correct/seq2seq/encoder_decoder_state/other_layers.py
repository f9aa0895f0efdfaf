"""A convolution of width 1 for the output, the cell written into the RNN layers."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    inputs = [keras.Input((None,), dtype="int32") for _ in range(2)]
    embeddings = [
        layers.Embedding(source_vocabulary, dimensions, name="source_embedding"),
        layers.Embedding(target_vocabulary, dimensions, name="target_embedding"),
    ]
    x, y = (embedding(words) for embedding, words in zip(embeddings, inputs))
    _, *state = layers.RNN(layers.LSTMCell(units), return_state=True, name="encoder")(x)
    y = layers.LSTM(units, return_sequences=True, name="decoder")(y, initial_state=tuple(state))
    outputs = layers.Conv1D(target_vocabulary, 1, activation="softmax", name="output")(y)
    return keras.Model(inputs, outputs)
