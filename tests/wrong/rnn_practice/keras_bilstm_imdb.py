# ==== no_mask ====
"""The mask is forgotten."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary + 1, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
"""Both read forwards."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(vectors)
    both = layers.Average()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units, return_sequences=True)(vectors)
    backwards = layers.LSTM(units, return_sequences=True, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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


# ==== joined_in_time ====
"""The directions are joined along the axis of the batch."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(vectors)
    both = layers.Concatenate(axis=0)([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units // 2)(vectors)
    backwards = layers.LSTM(units // 2, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units, dropout=0.2)(vectors)
    backwards = layers.LSTM(units, dropout=0.2, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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


# ==== backwards_on_the_outputs ====
"""The second LSTM reads what the first one gives."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, mask_zero=True)(words)
    forwards = layers.LSTM(units, return_sequences=True)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(forwards)
    both = layers.Concatenate()([forwards[:, -1], backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
    words = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocabulary, dimensions, masking=True)(words)
    forwards = layers.LSTM(units)(vectors)
    backwards = layers.LSTM(units, go_backwards=True)(vectors)
    both = layers.Concatenate()([forwards, backwards])
    output = layers.Dense(1, activation="sigmoid")(both)
    model = keras.Model(words, output)
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
