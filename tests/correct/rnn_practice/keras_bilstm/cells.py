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
