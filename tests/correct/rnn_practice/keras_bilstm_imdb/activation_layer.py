"""The sigmoid is a layer of its own inside a small model."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    model = keras.Sequential()
    model.add(keras.Input((None,), dtype="int32"))
    model.add(layers.Embedding(vocabulary, dimensions, mask_zero=True))
    model.add(layers.Bidirectional(layers.LSTM(units, return_sequences=False), "concat"))
    model.add(layers.Dense(1))
    model.add(layers.Activation("sigmoid"))
    model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy())
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    return parameters, run.history["loss"], model.predict(x, verbose=0)
