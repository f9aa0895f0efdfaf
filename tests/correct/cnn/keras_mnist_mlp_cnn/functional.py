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
