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
