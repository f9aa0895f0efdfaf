# ==== added_layers ====
"""Layers added one by one, activations apart."""

import keras
import numpy as np
from keras import layers


def train(images, labels, epochs, rng):
    x = (images / 255)[..., None]
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for filters in (16, 32):
        model.add(layers.Conv2D(filters, kernel_size=3))
        model.add(layers.Activation("relu"))
        model.add(layers.MaxPool2D(pool_size=2, strides=2))
    model.add(layers.Reshape((-1,)))
    model.add(layers.Dense(128))
    model.add(layers.ReLU())
    model.add(layers.Dense(10))
    model.add(layers.Softmax())
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    history = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0).history
    return x, model.count_params(), history["loss"], history["accuracy"], model(x)


# ==== epoch_by_epoch ====
"""One call of fit per epoch."""

import keras
import numpy as np
from keras import layers


def train(images, labels, epochs, rng):
    x = images.reshape((len(images), 28, 28, 1)) / 255.0
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            layers.Conv2D(16, 3, padding="valid", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="valid", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
        run_eagerly=True,
    )
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    losses, accuracies = [], []
    for _ in range(epochs):
        run = model.fit(x, labels, batch_size=4, shuffle=False, verbose=0)
        losses += run.history["loss"]
        accuracies += run.history["accuracy"]
    return x, model.count_params(), losses, accuracies, model(x)


# ==== functional ====
"""The functional way, channels added by expand_dims."""

import keras
import numpy as np
from keras import layers


def train(images, labels, epochs, rng):
    x = np.expand_dims(images, -1).astype("float64") / 255.0
    image = keras.Input((28, 28, 1))
    maps = layers.MaxPooling2D((2, 2))(layers.Conv2D(16, (3, 3), activation="relu")(image))
    maps = layers.MaxPooling2D((2, 2))(layers.Conv2D(32, (3, 3), activation="relu")(maps))
    units = layers.Dense(128, activation="relu")(layers.Flatten()(maps))
    model = keras.Model(image, layers.Dense(10, activation="softmax")(units))
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
        run_eagerly=True,
    )
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    return x, parameters, run.history["loss"], run.history["accuracy"], model.predict(x, verbose=0)
