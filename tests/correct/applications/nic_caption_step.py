# ==== state_first ====
"""The image makes the state with which the words begin."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    decoder = layers.LSTM(units, return_sequences=True, return_state=True, name="decoder")
    image = layers.Dense(embedding, name="image")(feature)
    _, *state = decoder(layers.RepeatVector(1)(image))
    embedded = layers.Embedding(vocabulary, embedding, name="words")(words)
    states, *_ = decoder(embedded, initial_state=state)
    outputs = layers.Dense(vocabulary, "softmax", name="probabilities")(states)
    return keras.Model([feature, words], outputs)


# ==== keras_ops ====
"""Joined and cut by operations, with a softmax of its own."""

import keras
from keras import layers, ops


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    first = ops.expand_dims(layers.Dense(embedding, name="image")(feature), axis=1)
    following = layers.Embedding(vocabulary, embedding, name="words")(words)
    sequence = ops.concatenate([first, following], axis=1)
    states = layers.LSTM(units, return_sequences=True, name="decoder")(sequence)[:, 1:, :]
    scores = layers.Dense(vocabulary, name="probabilities")(states)
    return keras.Model([feature, words], layers.Softmax()(scores))


# ==== all_times_cut_last ====
"""Probabilities at all times, the first of which is cut off at the end."""

import keras
from keras import layers


def nic_caption_step(features, vocabulary, length, embedding, units):
    feature = keras.Input((features,))
    words = keras.Input((length,), dtype="int32")
    image = layers.RepeatVector(1)(layers.Dense(embedding, name="image")(feature))
    embedded = layers.Embedding(vocabulary, embedding, name="words")(words)
    cell = layers.LSTMCell(units)
    states = layers.RNN(cell, return_sequences=True, name="decoder")(
        layers.concatenate([image, embedded], axis=1)
    )
    chosen = layers.Dense(vocabulary, activation="softmax", name="probabilities")(states)
    return keras.Model([feature, words], layers.Cropping1D((1, 0))(chosen))
