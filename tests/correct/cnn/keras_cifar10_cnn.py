# ==== blocks ====
"""Blocks by a function, activations apart, sizes by floor."""

import keras
import numpy as np
from keras import layers


def block(x, filters, seed):
    for padding in ("same", "valid"):
        x = layers.ReLU()(layers.Conv2D(filters, (3, 3), (1, 1), padding)(x))
    return layers.Dropout(rate=0.25, seed=seed)(layers.MaxPooling2D((2, 2))(x))


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    inputs = keras.Input((side, side, 3))
    x = block(block(inputs, 32, seed), 64, seed + 1)
    x = layers.ReLU()(layers.Dense(hidden)(layers.Reshape((-1,))(x)))
    x = layers.Dropout(rate=0.5, seed=seed + 2)(x)
    model = keras.Model(inputs, layers.Softmax()(layers.Dense(classes)(x)))
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    half = int(np.floor((side - 2) / 2))
    quarter = int(np.floor((half - 2) / 2))
    flat = quarter * quarter * 64
    numbers = half, quarter, flat, flat * hidden + hidden, model.count_params()
    return *numbers, model(images, training=True), model(images, training=False)


# ==== functional ====
"""The functional way, sizes asked of the model."""

import keras
import numpy as np
from keras import layers


def cifar_cnn(images, classes, hidden, seed, rng):
    side = images.shape[1]
    image = keras.Input((side, side, 3))
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(image)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    pooled1 = x.shape[1]
    x = layers.Dropout(0.25, seed=seed)(x)
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    pooled2 = x.shape[1]
    x = layers.Flatten()(layers.Dropout(0.25, seed=seed + 1)(x))
    flat = x.shape[1]
    dense = layers.Dense(hidden, activation="relu")
    x = layers.Dropout(0.5, seed=seed + 2)(dense(x))
    model = keras.Model(image, layers.Dense(classes, activation="softmax")(x))
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    in_training = model(images, training=True)
    at_inference = model(images, training=False)
    return pooled1, pooled2, flat, dense.count_params(), parameters, in_training, at_inference


# ==== stages_in_a_loop ====
"""Both stages in one loop, the last softmax apart."""

import keras
import numpy as np
from keras import layers


def cifar_cnn(images, classes, hidden, seed, rng):
    size = side = images.shape[1]
    model = keras.Sequential([keras.Input((side, side, 3))])
    sizes = []
    for stage, filters in enumerate((32, 64)):
        model.add(layers.Conv2D(filters, 3, padding="same", activation="relu"))
        model.add(layers.Conv2D(filters, 3, padding="valid", activation="relu"))
        model.add(layers.MaxPool2D(2, 2))
        model.add(layers.Dropout(0.25, seed=seed + stage))
        size = (size - 3 + 1) // 2
        sizes.append(size)
    model.add(layers.Flatten())
    model.add(layers.Dense(hidden, activation="relu"))
    model.add(layers.Dropout(0.5, seed=seed + 2))
    model.add(layers.Dense(classes))
    model.add(layers.Softmax())
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    flat = size * size * 64
    first_dense = flat * hidden + hidden
    counts = (*sizes, flat, first_dense, model.count_params())
    return (*counts, model(images, training=True), model(images, training=False))
