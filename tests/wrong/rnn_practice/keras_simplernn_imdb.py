# ==== masked_zero ====
"""The id 0 is masked although it is to be treated like any other."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== relu ====
"""The SimpleRNN uses ReLU."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units, activation="relu")
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== lstm ====
"""An LSTM takes the SimpleRNN's place."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.LSTM(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== mean_squared_error ====
"""The mean squared error is the loss."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="mse", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== rmsprop ====
"""RMSprop is the optimizer, as in many books."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== accuracy_name ====
"""The metric is called "accuracy", so the history has no "acc"."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== sigmoid_forgotten ====
"""The output has no sigmoid."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== read_backwards ====
"""The review is read from its end, so that the padding comes last."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units, go_backwards=True)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== all_steps ====
"""All steps are passed on."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units, return_sequences=True)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["acc"])
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities


# ==== learning_rate ====
"""Adam gets a learning rate of 0.01."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), embedding, hidden, output, layers.Reshape((1,))]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy", metrics=["acc"]
    )
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["acc"]
    probabilities = model(x)
    return parameters, losses, accuracies, probabilities
