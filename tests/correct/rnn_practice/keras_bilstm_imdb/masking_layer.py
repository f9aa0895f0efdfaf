"""The functional interface, the mask made with Keras operations."""

import keras
from keras import layers, ops


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions)(words)
    both = layers.Bidirectional(layers.LSTM(units))(vectors, mask=ops.not_equal(words, 0))
    model = keras.Model(words, layers.Dense(1, activation="sigmoid")(both))
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities
