# ==== cells ====
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


# ==== last_of_sequence ====
"""h taken as the last output of the sequence, softmax as an operation."""

import keras
from keras import layers, ops


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    def embed(vocabulary, name):
        words = keras.Input(shape=(None,), dtype="int32")
        return words, layers.Embedding(vocabulary, dimensions, name=f"{name}_embedding")(words)

    source, x = embed(source_vocabulary, "source")
    target, y = embed(target_vocabulary, "target")
    settings = {"return_sequences": True, "return_state": True}
    sequence, _, memory = layers.LSTM(units, **settings, name="encoder")(x)
    every, *_ = layers.LSTM(units, **settings, name="decoder")(
        y, initial_state=[sequence[:, -1], memory]
    )
    scores = layers.Dense(target_vocabulary, name="output")(every)
    return keras.Model(inputs=[source, target], outputs=ops.softmax(scores, axis=-1))


# ==== other_layers ====
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


# ==== states_as_list ====
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


# ==== subclass ====
"""As a subclass of keras.Model."""

import keras
from keras import layers


class Translator(keras.Model):
    def __init__(self, source_vocabulary, target_vocabulary, dimensions, units):
        super().__init__()
        self.read = layers.Embedding(source_vocabulary, dimensions, name="source_embedding")
        self.write = layers.Embedding(target_vocabulary, dimensions, name="target_embedding")
        self.encoder = layers.LSTM(units, return_state=True, name="encoder")
        self.decoder = layers.LSTM(units, return_sequences=True, name="decoder")
        self.output_layer = layers.Dense(target_vocabulary, activation="softmax", name="output")

    def call(self, inputs):
        source, target = inputs
        _, h, c = self.encoder(self.read(source))
        hidden = self.decoder(self.write(target), initial_state=[h, c])
        return self.output_layer(hidden)


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    return Translator(source_vocabulary, target_vocabulary, dimensions, units)


# ==== time_distributed ====
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


# ==== two_models ====
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
