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
