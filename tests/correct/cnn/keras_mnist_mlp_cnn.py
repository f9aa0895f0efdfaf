# ==== counted_by_hand ====
"""Parameters by arithmetic, one-hot rows by comparison."""

import keras
import numpy as np
from keras import layers


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = (784 + 1) * 512 + (512 + 1) * 512 + (512 + 1) * 10
    flat = 12 * 12 * 64
    cnn_parameters = (9 + 1) * 32 + (9 * 32 + 1) * 64 + (flat + 1) * 128 + (128 + 1) * 10
    x = images / 16
    x_cnn = x.reshape(-1, 8, 8, 1)
    one_hot = (labels[:, None] == np.arange(10)).astype(float)
    dense = [layers.Flatten()] + [layers.Dense(hidden, activation="relu") for _ in range(2)]
    mlp = keras.Sequential([keras.Input((8, 8)), *dense, layers.Dense(10, activation="softmax")])
    cnn = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(filters, 3, activation="relu"),
            layers.Conv2D(2 * filters, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(hidden, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    mlp.compile("adam", "categorical_crossentropy", run_eagerly=True)
    cnn.compile("adam", "sparse_categorical_crossentropy", run_eagerly=True)
    for model in (mlp, cnn):
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    run = mlp.fit(x, one_hot, 5, epochs, shuffle=False, verbose=0)
    other = cnn.fit(x_cnn, labels, 5, epochs, shuffle=False, verbose=0)
    losses = run.history["loss"], other.history["loss"]
    return one_hot, mlp_parameters, cnn_parameters, *losses, mlp(x), cnn(x_cnn)


# ==== functional ====
"""Both models in the functional way, one-hot rows from the identity matrix."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    image = keras.Input((side, side))
    x = layers.Flatten()(image)
    for _ in range(2):
        x = layers.Dense(hidden, activation="relu")(x)
    return keras.Model(image, layers.Dense(10, activation="softmax")(x))


def build_cnn(side, filters, hidden):
    image = keras.Input((side, side, 1))
    x = layers.Conv2D(filters, (3, 3), activation="relu")(image)
    x = layers.Conv2D(2 * filters, (3, 3), activation="relu")(x)
    x = layers.Flatten()(layers.MaxPool2D((2, 2))(x))
    x = layers.Dense(hidden, activation="relu")(x)
    return keras.Model(image, layers.Dense(10, activation="softmax")(x))


def train_both(images, labels, filters, hidden, epochs, rng):
    x = images / 16.0
    one_hot = np.eye(10)[labels]
    results = []
    for model, inputs, targets, loss in (
        (build_mlp(8, hidden), x, one_hot, keras.losses.CategoricalCrossentropy()),
        (
            build_cnn(8, filters, hidden),
            x[:, :, :, None],
            labels,
            "sparse_categorical_crossentropy",
        ),
    ):
        model.compile(keras.optimizers.Adam(), loss, run_eagerly=True)
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
        run = model.fit(inputs, targets, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
        results.append((run.history["loss"], model.predict(inputs, verbose=0)))
    (mlp_losses, mlp_output), (cnn_losses, cnn_output) = results
    counts = build_mlp(28, 512).count_params(), build_cnn(28, 32, 128).count_params()
    return one_hot, *counts, mlp_losses, cnn_losses, mlp_output, cnn_output


# ==== sparse_from_one_hot ====
"""One-hot rows by tf.one_hot, the CNN's channel axis by a Reshape of the data."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers


def mlp_model(side, hidden):
    model = keras.Sequential([keras.Input((side, side)), layers.Reshape((-1,))])
    model.add(layers.Dense(hidden, "relu"))
    model.add(layers.Dense(hidden, "relu"))
    model.add(layers.Dense(10))
    model.add(layers.Softmax())
    return model


def cnn_model(side, filters, hidden):
    model = keras.Sequential([keras.Input((side, side, 1))])
    for count in (filters, 2 * filters):
        model.add(layers.Conv2D(count, 3, padding="valid"))
        model.add(layers.ReLU())
    model.add(layers.MaxPooling2D(strides=2))
    model.add(layers.Flatten())
    model.add(layers.Dense(hidden, "relu"))
    model.add(layers.Dense(10, "softmax"))
    return model


def train_both(images, labels, filters, hidden, epochs, rng):
    x = images / 16
    one_hot = tf.one_hot(labels, 10, dtype="float64").numpy()
    x_cnn = tf.expand_dims(x, 3).numpy()
    mlp, cnn = mlp_model(8, hidden), cnn_model(8, filters, hidden)
    mlp.compile(keras.optimizers.Adam(0.001), "categorical_crossentropy", run_eagerly=True)
    cnn.compile(keras.optimizers.Adam(0.001), "sparse_categorical_crossentropy", run_eagerly=True)
    for model in (mlp, cnn):
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    first = mlp.fit(x, one_hot, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    second = cnn.fit(x_cnn, labels, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    counts = mlp_model(28, 512).count_params(), cnn_model(28, 32, 128).count_params()
    losses = first.history["loss"], second.history["loss"]
    return one_hot, *counts, *losses, mlp.predict(x, verbose=0), cnn.predict(x_cnn, verbose=0)
