# ==== activation_layer ====
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


# ==== by_hand ====
"""One mini-batch after another, without compiling anything."""

import keras
import tensorflow as tf
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="sigmoid")
    return keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = sum(int(tf.size(w)) for w in build_model(10_000, 128, 64).get_weights())

    model = build_model(vocabulary, dimensions, units)
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    optimizer = keras.optimizers.Adam(learning_rate=0.001)
    losses = []
    for _ in range(epochs):
        total = 0.0
        for start in range(0, len(x), 3):
            part, right = x[start : start + 3], labels[start : start + 3].reshape(-1, 1)
            with tf.GradientTape() as tape:
                each = keras.losses.binary_crossentropy(right, model(part))
                loss = tf.reduce_mean(each)
            weights = model.trainable_variables
            optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
            total += float(loss) * len(part)
        losses.append(total / len(x))
    return parameters, losses, model(x)


# ==== masking_layer ====
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
