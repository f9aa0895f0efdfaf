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
