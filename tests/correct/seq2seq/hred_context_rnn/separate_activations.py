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
