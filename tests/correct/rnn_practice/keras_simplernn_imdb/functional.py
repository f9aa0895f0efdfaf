"""The functional interface; the last step is taken from all steps."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    steps = layers.SimpleRNN(units, return_sequences=True)(
        layers.Embedding(vocabulary, dimensions)(words)
    )
    model = keras.Model(words, layers.Dense(1, activation="sigmoid")(steps[:, -1]))
    model.compile(
        optimizer="adam",
        loss="binary_crossentropy",
        metrics=[keras.metrics.BinaryAccuracy(name="acc", threshold=0.5)],
    )
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities
