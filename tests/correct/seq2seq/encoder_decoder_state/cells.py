"""RNN layers around LSTM cells."""

import keras
from keras import layers


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    source = keras.Input((None,), dtype="int32")
    target = keras.Input((None,), dtype="int32")
    x = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")(source)
    y = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")(target)
    _, h, c = layers.RNN(layers.LSTMCell(units), return_state=True, name="encoder")(x)
    read = layers.RNN(layers.LSTMCell(units), return_sequences=True, name="decoder")
    outputs = layers.Dense(target_vocabulary, "softmax", name="output")(
        read(y, initial_state=(h, c))
    )
    return keras.Model([source, target], outputs)
