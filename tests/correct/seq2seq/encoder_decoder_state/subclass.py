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
