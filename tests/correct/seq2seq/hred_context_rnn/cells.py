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
