# ==== no_mask ====
"""The mask is forgotten."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== one_more_row ====
"""The embedding gets one more row for the mask."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary + 1, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== forward_only ====
"""The LSTM reads in one direction only."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.LSTM(units)
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== averaged_directions ====
"""The two directions are averaged."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units), merge_mode="ave")
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== all_steps ====
"""All steps are passed on."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units, return_sequences=True))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== sigmoid_forgotten ====
"""The output has no sigmoid."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1)
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== half_units ====
"""The units are divided between the directions."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units // 2))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== dropout_inside ====
"""A dropout is added inside the LSTM, as in many examples."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units, dropout=0.2))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== softmax_of_one ====
"""The softmax is taken over one unit, so the probability is always 1."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="softmax")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities


# ==== mask_argument ====
"""The argument is called masking."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, masking=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True  # so little data is faster without building a graph
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model(x)
    return parameters, losses, probabilities
