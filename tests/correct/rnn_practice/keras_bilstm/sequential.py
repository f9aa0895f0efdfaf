"""A Sequential model."""

import keras


def build_model(vocabulary, dimensions, units):
    model = keras.models.Sequential()
    model.add(keras.layers.Input(shape=(None,)))
    model.add(keras.layers.Embedding(input_dim=vocabulary, output_dim=dimensions))
    model.add(keras.layers.Bidirectional(keras.layers.LSTM(units)))
    model.add(keras.layers.Dense(units=1, activation=keras.activations.sigmoid))
    return model
