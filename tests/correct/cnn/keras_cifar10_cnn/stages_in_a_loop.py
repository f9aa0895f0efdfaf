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
