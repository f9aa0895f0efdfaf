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
