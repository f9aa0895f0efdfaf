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
