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
