# ==== cells ====
"""RNN layers around GRU cells."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    encoder = layers.RNN(layers.GRUCell(utterance_units))
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(embedding(dialogue))
    context = layers.RNN(layers.GRUCell(context_units), name="context")(utterances)
    state = layers.Dense(decoder_units, "tanh", name="bridge")(context)
    decoder = layers.RNN(layers.GRUCell(decoder_units), return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== last_of_sequence ====
"""The last of all outputs instead of the state."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    encoder = layers.GRU(utterance_units, return_sequences=True)
    every = layers.TimeDistributed(encoder, name="utterance_encoder")(embedding(dialogue))
    states = layers.GRU(context_units, return_sequences=True, name="context")(every[:, :, -1])
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(states[:, -1])
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== one_long_batch ====
"""All utterances as one long batch, by reshaping."""

import keras
from keras import layers, ops


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    apart = embedding(ops.reshape(dialogue, (-1, words)))
    read = layers.GRU(utterance_units, name="utterance_encoder")(apart)
    utterances = layers.Reshape((turns, utterance_units))(
        ops.reshape(read, (-1, turns * utterance_units))
    )
    context = layers.GRU(context_units, name="context")(utterances)
    state = ops.tanh(layers.Dense(decoder_units, name="bridge")(context))
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== separate_activations ====
"""tanh and softmax as layers of their own, states asked for."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    reader = layers.TimeDistributed(layers.GRU(utterance_units), name="utterance_encoder")
    whole = layers.GRU(context_units, return_state=True, name="context")
    _, context = whole(reader(embedding(dialogue)))
    state = layers.Activation("tanh")(layers.Dense(decoder_units, name="bridge")(context))
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=[state])
    outputs = layers.Softmax()(layers.Dense(vocabulary, name="output")(y))
    return keras.Model(inputs=[dialogue, response], outputs=outputs)


# ==== sequential_context ====
"""Context and bridge in a Sequential of their own."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    reader = layers.TimeDistributed(layers.GRU(utterance_units), name="utterance_encoder")
    read = keras.Sequential(
        [
            layers.GRU(context_units, name="context"),
            layers.Dense(decoder_units, "tanh", name="bridge"),
        ]
    )
    state = read(reader(embedding(dialogue)))
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=[state])
    outputs = layers.Softmax()(layers.Dense(vocabulary, name="output")(y))
    return keras.Model(inputs=[dialogue, response], outputs=outputs)


# ==== subclass ====
"""As a subclass of keras.Model."""

import keras
from keras import layers


class Dialogue(keras.Model):
    def __init__(self, vocabulary, dimensions, utterance_units, context_units, decoder_units):
        super().__init__()
        self.embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
        self.utterances = layers.TimeDistributed(
            layers.GRU(utterance_units), name="utterance_encoder"
        )
        self.context = layers.GRU(context_units, name="context")
        self.bridge = layers.Dense(decoder_units, activation="tanh", name="bridge")
        self.decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
        self.scores = layers.Dense(vocabulary, activation="softmax", name="output")

    def call(self, inputs):
        dialogue, response = inputs
        context = self.context(self.utterances(self.embedding(dialogue)))
        y = self.decoder(self.embedding(response), initial_state=self.bridge(context))
        return self.scores(y)


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    return Dialogue(vocabulary, dimensions, utterance_units, context_units, decoder_units)


# ==== utterance_after_utterance ====
"""Utterance after utterance, the context carried on by its cell."""

import keras
from keras import layers, ops


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    encoder = layers.GRU(utterance_units, name="utterance_encoder")
    cell = layers.GRUCell(context_units, name="context")
    context = ops.zeros_like(ops.tile(ops.cast(dialogue[:, 0, :1], "float32"), (1, context_units)))
    for turn in range(turns):
        context, _ = cell(encoder(x[:, turn]), [context])
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)
    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(embedding(response), initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)
