# ==== added ====
"""Layers added one by one, everything else by its long name."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    model = keras.Sequential(name="sentiment")
    model.add(keras.Input(shape=(None,), dtype="int32"))
    model.add(layers.Embedding(input_dim=vocabulary, output_dim=dimensions))
    model.add(layers.SimpleRNN(units=units, activation="tanh"))
    model.add(layers.Dense(1))
    model.add(layers.Activation(keras.activations.sigmoid))
    model.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        optimizer=keras.optimizers.Adam(learning_rate=1e-3),
        metrics=["acc"],
    )
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    return parameters, run.history["loss"], run.history["acc"], model.predict(x, verbose=0)


# ==== by_hand ====
"""Gradients by the tape, loss and accuracy kept by hand."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers


def build_model(vocabulary, dimensions, units):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            layers.Embedding(vocabulary, dimensions),
            layers.SimpleRNN(units),
            layers.Dense(1),
        ]
    )


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    right = np.reshape(labels, (-1, 1)).astype("float32")
    adam = keras.optimizers.Adam()
    losses, accuracies = [], []
    for _ in range(epochs):
        loss_sum, hits = 0.0, 0
        for batch in np.array_split(np.arange(len(x)), range(4, len(x), 4)):
            with tf.GradientTape() as tape:
                logits = model(x[batch])
                each = tf.nn.sigmoid_cross_entropy_with_logits(
                    tf.cast(right[batch], logits.dtype), logits
                )
                loss = tf.reduce_mean(each)
            weights = model.trainable_variables
            adam.apply(tape.gradient(loss, [w.value for w in weights]), weights)
            loss_sum += float(loss) * len(batch)
            hits += int(np.sum((logits.numpy() > 0) == (right[batch] > 0)))
        losses.append(loss_sum / len(x))
        accuracies.append(hits / len(x))
    return parameters, losses, accuracies, tf.sigmoid(model(x))


# ==== functional ====
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
