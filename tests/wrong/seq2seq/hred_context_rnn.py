# ==== bridge_linear ====
"""The bridge has no tanh."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== bridge_from_last_utterance ====
"""The bridge reads the last utterance instead of the context."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(utterances[:, -1])

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== newest_first ====
"""The context RNN reads the newest utterance first."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.GRU(context_units, go_backwards=True, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== one_long_text ====
"""The words of all utterances are read as one text, without a new start."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    x = layers.Reshape((turns * words, dimensions))(x)
    states = layers.GRU(utterance_units, return_sequences=True, name="utterance_encoder")(x)
    utterances = states[:, words - 1 :: words]
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== lstm_context ====
"""The context RNN is an LSTM."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.LSTM(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== simple_context ====
"""The context RNN is a SimpleRNN."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.SimpleRNN(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== averaged_utterances ====
"""The states of all words of an utterance are averaged."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    encoder = layers.GRU(utterance_units, return_sequences=True)
    states = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    utterances = keras.ops.mean(states, axis=2)
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== sigmoid_bridge ====
"""The bridge uses the sigmoid."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="sigmoid", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== encoder_directly ====
"""The encoder is put on the four-dimensional input without TimeDistributed."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = encoder(x)
    context = layers.GRU(context_units, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)


# ==== sequence_to_bridge ====
"""The context RNN returns all its states, so the decoder's initial state has one axis
too many."""

import keras
from keras import layers


def build_model(
    vocabulary, turns, words, dimensions, utterance_units, context_units, decoder_units
):
    dialogue = keras.Input((turns, words), dtype="int32")
    response = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocabulary, dimensions, name="word_embedding")
    x = embedding(dialogue)
    y = embedding(response)

    encoder = layers.GRU(utterance_units)
    utterances = layers.TimeDistributed(encoder, name="utterance_encoder")(x)
    context = layers.GRU(context_units, return_sequences=True, name="context")(utterances)
    state = layers.Dense(decoder_units, activation="tanh", name="bridge")(context)

    decoder = layers.GRU(decoder_units, return_sequences=True, name="decoder")
    y = decoder(y, initial_state=state)
    outputs = layers.Dense(vocabulary, activation="softmax", name="output")(y)
    return keras.Model([dialogue, response], outputs)
