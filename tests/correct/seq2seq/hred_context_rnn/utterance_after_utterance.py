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
