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
